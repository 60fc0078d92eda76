import i18next, { type i18n, type Resource } from 'i18next'

/** The files of each language below locales/; the first is the one that keys without a prefix are in. */
export const namespaces = [
  'common',
  'checklists',
  'coverage',
  'data',
  'events',
  'findings',
  'glossary',
  'lists',
  'search',
  'sections',
  'tags',
  'translate',
  'types',
  'workbench',
] as const

/**
 * One i18next instance over all languages, ready at once. Nothing calls `changeLanguage`, since pages of
 * several languages are rendered at the same time: every caller takes `wordsIn(instance, language)`.
 * A string that a language lacks is shown in `fallback`.
 */
export function createI18n(resources: Resource, fallback: string): i18n {
  const instance = i18next.createInstance()
  void instance.init({
    resources,
    lng: fallback,
    fallbackLng: fallback,
    ns: [...namespaces],
    defaultNS: namespaces[0],
    initAsync: false,
    returnEmptyString: false,
    // Vue and the terminal show text as text; what becomes HTML is escaped where that is done.
    interpolation: { escapeValue: false },
  })
  return instance
}

/** The strings of one language: `t('skip')` of the first namespace, `t('search:open')` of another. */
export function wordsIn(instance: i18n, language: string): Words {
  const kept = keptIn(instance)
  const words = kept.get(language) ?? lookedUpOnce(instance, language)
  kept.set(language, words)
  return words
}

/** What has nothing to fill in is kept: a build of thousands of pages asks for the same strings on each. */
function lookedUpOnce(instance: i18n, language: string) {
  const texts = new Map<unknown, string>()
  // Strings that come later, or change while one writes.
  instance.store.on('added', () => texts.clear())
  return new Proxy(instance.getFixedT(language, namespaces), {
    apply(t, self, args: unknown[]) {
      const [key] = args
      const text = args.length === 1 ? texts.get(key) : undefined
      if (text !== undefined) return text
      const found = Reflect.apply(t, self, args)
      if (args.length === 1) texts.set(key, found)
      return found
    },
  })
}

export type Words = ReturnType<typeof lookedUpOnce>

const keptByInstance = new WeakMap<i18n, Map<string, Words>>()

function keptIn(instance: i18n): Map<string, Words> {
  const kept = keptByInstance.get(instance) ?? new Map<string, Words>()
  keptByInstance.set(instance, kept)
  return kept
}
