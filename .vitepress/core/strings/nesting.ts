/** A `$t(key)` or `$t(namespace:key, { options })` within a text. */
export interface Nesting {
  /** The key as written, maybe with its namespace. */
  key: string
  /** The whole of it: `$t(common:menu)`. */
  source: string
}

/** The nestings of a text, i18next's syntax: https://www.i18next.com/translation-function/nesting */
export function nestingsOf(text: string): Nesting[] {
  if (!text.includes('$t(')) return []
  return [...text.matchAll(/\$t\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].flatMap(([source, inside = '']) => {
    // Options begin at ", {"; a comma alone may belong to a key in natural language.
    const [name = ''] = inside.split(/,\s*\{/)
    const key = name.trim().replace(/^(['"])(.*)\1$/s, '$2')
    return key === '' ? [] : { key, source }
  })
}
