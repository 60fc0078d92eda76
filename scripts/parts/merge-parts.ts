import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { SettingsError } from '../arguments/usage-problem.ts'
import { outputFolder, partsFolder } from '../site/folders.ts'
import { partProblems } from './check-parts.ts'
import { madeFrom } from './made-from.ts'
import { readPart } from './part-record.ts'
import { putTogether } from './put-together.ts'

/**
 * Puts the parts in these folders together to the site in `root`, and makes what is made of the whole of it: the search
 * index, the files of data, feeds and the like. Without folders, all parts that were built here.
 * @throws SettingsError where they are not the whole site, once, of what is here.
 */
export async function mergeParts(root: string, site: Site, folders: readonly string[]): Promise<void> {
  const { resolveConfig } = await import('vitepress')
  const parts = (folders.length > 0 ? folders : foldersIn(partsFolder(root))).map(readPart)
  const config = await resolveConfig(root, 'build', 'production')
  const problems = partProblems(parts, config.pages, madeFrom(root, site))
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))
  const outDir = outputFolder(root)
  putTogether(parts, outDir)
  await config.buildEnd?.({ ...config, outDir })
}

function foldersIn(folder: string): string[] {
  const found = existsSync(folder) ? readdirSync(folder).sort() : []
  if (found.length > 0) return found.map((name) => path.join(folder, name))
  throw new SettingsError(
    `There are no parts in ${path.relative('.', folder)}. Build them with “npm run build -- --part NAME”, or name their folders: npm run build -- --merge FOLDER…`,
  )
}
