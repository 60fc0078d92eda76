/** A `{{name, format}}` of a string; `{{- name}}` is put in without being escaped. */
export interface Placeholder {
  name: string
  format: string
  unescaped: boolean
}

/** The placeholders of a string in order, i18next's syntax: https://www.i18next.com/translation-function/interpolation */
export function placeholdersOf(text: string): Placeholder[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, inside = '']) => {
    const comma = inside.indexOf(',')
    const name = (comma < 0 ? inside : inside.slice(0, comma)).trim()
    const unescaped = name.startsWith('-')
    return {
      name: unescaped ? name.slice(1).trim() : name,
      format: comma < 0 ? '' : inside.slice(comma + 1).replace(/\s+/g, ''),
      unescaped,
    }
  })
}

/** A text without its placeholders, for counting words. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, ' ')
}

export interface PlaceholderDifference {
  missing: string[]
  extra: string[]
  /** Names whose format differs. */
  format: string[]
  /** Names that are escaped in one and not in the other. */
  escaping: string[]
}

/**
 * How the placeholders of a translated string differ from the original's. `wanted` must all be there,
 * `allowed` may; what is not in either is extra.
 */
export function comparePlaceholders(
  wanted: readonly Placeholder[],
  allowed: readonly Placeholder[],
  translated: readonly Placeholder[],
): PlaceholderDifference {
  const original = new Map([...allowed, ...wanted].map((placeholder) => [placeholder.name, placeholder]))
  const found = new Map(translated.map((placeholder) => [placeholder.name, placeholder]))
  const both = [...found.values()].flatMap((placeholder) => {
    const twin = original.get(placeholder.name)
    return twin ? [{ placeholder, twin }] : []
  })
  const names = (list: typeof both) => list.map(({ placeholder }) => placeholder.name).sort()
  return {
    missing: [...new Set(wanted.map(({ name }) => name))].filter((name) => !found.has(name)).sort(),
    extra: [...found.keys()].filter((name) => !original.has(name)).sort(),
    format: names(both.filter(({ placeholder, twin }) => placeholder.format !== twin.format)),
    escaping: names(both.filter(({ placeholder, twin }) => placeholder.unescaped !== twin.unescaped)),
  }
}
