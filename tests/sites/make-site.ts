import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { projectRoot } from '../../scripts/site/folders.ts'

/** A site of its own, made as a person would make one: the project's files with other pages and settings. */
export interface MadeSite {
  root: string
  site: Site
}

/** What a person needs to add for a third language, beside its folders: one line of the settings. */
export const gaelic = "    { code: 'gd', name: 'Gàidhlig', locale: 'gd-GB' },\n"

/**
 * Makes `tests/.sites/<name>` from `tests/fixtures/<fixture>`: its docs, and the project's locales of its languages
 * with the fixture's over them. The settings and the mark are the fixture's own, or else the project's, changed by
 * `edit`.
 */
export async function makeSite(
  name: string,
  fixture: string,
  edit: (settings: string) => string = (settings) => settings,
): Promise<MadeSite> {
  const root = path.join(projectRoot, 'tests/.sites', name)
  const from = path.join(projectRoot, 'tests/fixtures', fixture)
  const settings = path.join(root, 'site.config.ts')
  const own = path.join(from, 'site.config.ts')
  const hasOwn = existsSync(own)
  rmSync(root, { recursive: true, force: true })
  for (const file of ['docs/index.md', 'docs/[page].md', 'docs/[page].paths.ts', '.vitepress/config.ts']) {
    cpSync(path.join(projectRoot, file), path.join(root, file))
  }
  if (!hasOwn)
    cpSync(path.join(projectRoot, 'docs/public'), path.join(root, 'docs/public'), { recursive: true })
  writeFileSync(settings, edit(readFileSync(hasOwn ? own : path.join(projectRoot, 'site.config.ts'), 'utf8')))
  const { default: site }: { default: Site } = await import(pathToFileURL(settings).href)
  for (const { code } of site.languages) {
    const words = path.join(projectRoot, 'locales', code)
    if (existsSync(words)) cpSync(words, path.join(root, 'locales', code), { recursive: true })
  }
  cpSync(from, root, { recursive: true, filter: (file) => file !== own })
  mkdirSync(path.join(root, '.vitepress/theme'), { recursive: true })
  writeFileSync(
    path.join(root, '.vitepress/theme/index.ts'),
    "export { default } from '../../../../../.vitepress/theme/index.ts'\n",
  )
  return { root, site }
}

/** The settings with Scottish Gaelic as a third language, thresholds that let gaps through, and ways to fill them. */
export function withGaelicAndGaps(settings: string): string {
  return settings
    .replace(/repository: .*/, "repository: 'https://github.com/ting/wall',")
    .replace(/contact: .*/, "contact: 'words@example.org',")
    .replace(/( {4}\{ code: 'sv'.*\n)/, `$1${gaelic}`)
    .replace(/thresholds: .*/, 'thresholds: { translated: 0, current: 0 },')
}
