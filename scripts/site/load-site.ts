import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Site } from '../../.vitepress/core/site/site.ts'
import ownSite from '../../site.config.ts'
import { SettingsError } from '../arguments/usage-problem.ts'
import { checkedSite } from './checked-site.ts'
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
  if (folder === undefined) return { root: projectRoot, site: checkedSite(ownSite) }
  const root = path.resolve(folder)
  const file = path.join(root, 'site.config.ts')
  if (!existsSync(file)) {
    throw new SettingsError((t) => t('findings:trouble.noSettings', { folder }))
  }
  const settings = await readSettings(file)
  return { root, site: checkedSite(settings, path.join(folder, 'site.config.ts')) }
}

/** What a file of settings exports; it may be TypeScript, in a folder of any kind of modules. */
async function readSettings(file: string): Promise<Site> {
  const module: { exports: { default?: Site } } = { exports: {} }
  try {
    const run = new Function('module', 'exports', 'require', await asScript(file))
    run(module, module.exports, createRequire(file))
  } catch (error) {
    const problems = problemWith(file, error)
    throw new SettingsError((t) => `${t('findings:trouble.settingsBroken')}\n${problems}`)
  }
  if (module.exports.default === undefined) {
    throw new SettingsError((t) => t('findings:trouble.settingsMissing', { file: shortPath(file) }))
  }
  return module.exports.default
}

async function asScript(file: string): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** esbuild's errors know their place; what the settings throw themselves has none. */
function problemWith(file: string, error: unknown): string {
  if (!(error instanceof Error)) return `${shortPath(file)}: ${String(error)}`
  const found = 'errors' in error && Array.isArray(error.errors) ? error.errors : []
  const lines = found.map(({ text, location }) =>
    location ? `${shortPath(file)}:${location.line}:${location.column + 1}: ${text}` : text,
  )
  return lines.length > 0 ? lines.join('\n') : `${shortPath(file)}: ${error.message}`
}

function shortPath(file: string): string {
  return path.relative('.', file)
}
