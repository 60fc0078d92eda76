import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { i18n, Resource, ResourceLanguage } from 'i18next'
import { createI18n, type Words, wordsIn } from '../../.vitepress/core/i18n/create-i18n.ts'

const ownLocales = fileURLToPath(new URL('../../locales/', import.meta.url))

/**
 * The strings of a locales folder: `<language>/<namespace>.json`. A file that is not JSON is left out, since the
 * check, which speaks with these words itself, must be able to say so.
 */
export function readResources(locales: string = ownLocales): Resource {
  const resources: Resource = {}
  for (const language of readdirSync(locales, { withFileTypes: true })) {
    if (!language.isDirectory()) continue
    const namespaces: ResourceLanguage = {}
    for (const file of readdirSync(path.join(locales, language.name)).sort()) {
      if (!file.endsWith('.json')) continue
      const text = readFileSync(path.join(locales, language.name, file), 'utf8')
      const strings = parseStrings(text)
      if (strings) namespaces[file.slice(0, -'.json'.length)] = strings
    }
    resources[language.name] = namespaces
  }
  return resources
}

function parseStrings(text: string): ResourceLanguage[string] | undefined {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

let resources: Resource | undefined

/** The strings of the project's locales/, read once. */
export function ownResources(): Resource {
  resources ??= readResources()
  return resources
}

let own: i18n | undefined

/** The commands' own words in a language, from the project's locales/. */
export function words(language: string): Words {
  own ??= createI18n(ownResources(), 'en')
  return wordsIn(own, language)
}
