import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkSite } from '../../.vitepress/core/site/check-site.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import ownSite from '../../site.config.ts'
import { SettingsError } from '../arguments/usage-problem.ts'
import { projectRoot } from './folders.ts'

export interface LoadedSite {
  root: string
  site: Site
}

/**
 * The settings of the project, or of another knowledge base in `folder`, checked.
 * @throws SettingsError whose message says what is missing or wrong, one line a problem.
 */
export async function loadSite(folder: string | undefined): Promise<LoadedSite> {
  if (folder === undefined) return { root: projectRoot, site: checked(ownSite, 'site.config.ts') }
  const root = path.resolve(folder)
  const file = path.join(root, 'site.config.ts')
  if (!existsSync(file)) throw new SettingsError(`There is no site.config.ts in ${folder}.`)
  const { tsImport } = await import('tsx/esm/api')
  // A plain import() fails where no package.json says "type": "module", so tsx reads the file in either case;
  // in the one without, the module is wrapped once more (tsx 4.23).
  const loaded = await tsImport(pathToFileURL(file).href, import.meta.url)
  const settings = loaded.default?.default ?? loaded.default
  return { root, site: checked(settings, path.join(folder, 'site.config.ts')) }
}

function checked(settings: Site, file: string): Site {
  try {
    return checkSite(settings, file)
  } catch (error) {
    throw new SettingsError(error instanceof Error ? error.message : String(error))
  }
}
