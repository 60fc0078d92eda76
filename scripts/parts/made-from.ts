import { createHash, type Hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { today } from '../dates/today.ts'
import { walkFiles } from '../files/walk-files.ts'
import { projectRoot } from '../site/folders.ts'

/** What is made by a build, below .vitepress/. */
const made = /^(?:dist|cache|parts|server)\//

/**
 * All that the pages of a site depend on, by a name for people: hashes of files and of each setting, versions, and the
 * day that reviews are judged by. Where two builds have the same of each, a page comes out the same in both.
 */
export function madeFrom(root: string, site: Site): Record<string, string> {
  const code = [...new Set([root, projectRoot])]
  return {
    'pages in docs/': hashed((hash) => addFolder(hash, root, 'docs')),
    'strings in locales/': hashed((hash) => addFolder(hash, root, 'locales')),
    'code in .vitepress/ and scripts/': hashed((hash) => {
      for (const base of code) {
        for (const folder of ['.vitepress', 'scripts']) addFolder(hash, base, folder)
      }
    }),
    'packages in package-lock.json': hashed((hash) => addFile(hash, projectRoot, 'package-lock.json')),
    ...Object.fromEntries(
      Object.entries(site).map(([name, value]) => [
        `setting ${name}`,
        hashed((hash) => hash.update(JSON.stringify(value) ?? '')),
      ]),
    ),
    'version of Node': process.versions.node,
    'version of VitePress': versionOf('vitepress'),
    day: today(),
  }
}

function hashed(add: (hash: Hash) => void): string {
  const hash = createHash('sha256')
  add(hash)
  return hash.digest('hex').slice(0, 16)
}

function addFolder(hash: Hash, base: string, folder: string): void {
  for (const file of walkFiles(base, folder).files) {
    if (!(folder === '.vitepress' && made.test(file))) addFile(hash, path.join(base, folder), file)
  }
}

function addFile(hash: Hash, folder: string, file: string): void {
  const content = path.join(folder, file)
  if (existsSync(content)) hash.update(`${file}\0`).update(readFileSync(content)).update('\0')
}

function versionOf(name: string): string {
  const manifest: unknown = createRequire(import.meta.url)(`${name}/package.json`)
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return isManifest ? String(manifest.version) : ''
}
