import type { ResourceLanguage } from 'i18next'
import { createI18n } from '../../core/i18n/create-i18n.ts'

/** `@locales` is the site's own locales folder; the words of commands and downloads stay out of the browser. */
const files = import.meta.glob<ResourceLanguage[string]>(
  ['@locales/*/*.json', '!@locales/*/findings.json', '!@locales/*/data.json'],
  { eager: true, import: 'default' },
)

const resources: Record<string, ResourceLanguage> = {}
for (const [file, strings] of Object.entries(files)) {
  const [, language, namespace] = /([^/]+)\/([^/]+)\.json$/.exec(file) ?? []
  if (!language || !namespace) continue
  resources[language] = { ...resources[language], [namespace]: strings }
}

export const i18n = createI18n(resources, 'en')
