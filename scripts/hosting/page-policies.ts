import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contentPolicy } from '../../.vitepress/core/hosting/content-policy.ts'
import { inlineScripts, withPolicy } from '../../.vitepress/core/hosting/policy-tag.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { listFiles } from '../files/list-files.ts'

/**
 * Writes into every page below a built site's folder the Content-Security-Policy that lets its own inline scripts
 * run, by the hashes of what is really there; gives the hashes of all pages, sorted.
 */
export function addPolicies(folder: string, site: Site): string[] {
  const hashes = new Map<string, string>()
  const hashOf = (script: string) => {
    const hash = hashes.get(script) ?? `sha256-${createHash('sha256').update(script).digest('base64')}`
    hashes.set(script, hash)
    return hash
  }
  for (const name of listFiles(folder, '.html')) {
    const file = path.join(folder, name)
    const html = readFileSync(file, 'utf8')
    const scriptHashes = inlineScripts(html).map(hashOf)
    writeFileSync(
      file,
      withPolicy(html, contentPolicy({ scriptHashes, searchEndpoint: site.search?.endpoint })),
    )
  }
  return [...new Set(hashes.values())].sort()
}
