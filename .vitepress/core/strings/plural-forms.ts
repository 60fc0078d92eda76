/** The kinds of plural that i18next has: `{{count}} pages` and `the {{count}}nd page`. */
export type PluralType = 'cardinal' | 'ordinal'

/** A key that ends as a plural form does: `item_one`, `place_ordinal_few`. */
export interface PluralForm {
  base: string
  type: PluralType
  category: string
}

const suffix = /^(.*?)(_ordinal)?_(zero|one|two|few|many|other)$/s

/** The plural form that a key is by its name, i18next JSON v4: https://www.i18next.com/misc/json-format */
export function pluralForm(key: string): PluralForm | undefined {
  const [, base, ordinal, category] = suffix.exec(key) ?? []
  if (!base || !category) return undefined
  return { base, type: ordinal ? 'ordinal' : 'cardinal', category }
}

/** The key of a form. */
export function formKey({ base, type, category }: PluralForm): string {
  return `${base}${type === 'ordinal' ? '_ordinal' : ''}_${category}`
}

const known = new Map<string, readonly string[] | undefined>()

/**
 * The plural categories of a language by Unicode CLDR, in CLDR's order; undefined for a language without
 * rules, for which Intl would silently give those of the machine's own language.
 */
export function pluralCategories(language: string, type: PluralType): readonly string[] | undefined {
  const name = `${language} ${type}`
  if (!known.has(name)) {
    const { locale, pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions()
    const same = new Intl.Locale(locale).language === new Intl.Locale(language).language
    const order = ['zero', 'one', 'two', 'few', 'many', 'other']
    known.set(name, same ? order.filter((category) => isOneOf(category, pluralCategories)) : undefined)
  }
  return known.get(name)
}

function isOneOf(category: string, categories: readonly string[]): boolean {
  return categories.includes(category)
}
