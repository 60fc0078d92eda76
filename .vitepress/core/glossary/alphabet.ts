/** The group of what begins with a digit or a sign. */
export const digits = '0–9'

/** What begins with one letter, in order. */
export interface LetterGroup<T> {
  /** In upper case, `Å`, or `digits`. */
  letter: string
  items: T[]
}

/**
 * Sorts items by a language's alphabet and puts those that begin with the same letter together: in Swedish å, ä and ö
 * are letters that come last, in English they are kinds of a and o (Unicode Technical Standard 10, with the language's
 * rules of CLDR). `locale` is a BCP 47 tag.
 */
export function byLetter<T>(
  items: readonly T[],
  wordOf: (item: T) => string,
  locale: string,
): LetterGroup<T>[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  const groups = new Map<string, T[]>()
  for (const item of [...items].sort((a, b) => collator.compare(wordOf(a), wordOf(b)))) {
    const letter = letterOf(wordOf(item), locale)
    groups.set(letter, [...(groups.get(letter) ?? []), item])
  }
  const order = [...groups].sort(
    ([a], [b]) => Number(a !== digits) - Number(b !== digits) || collator.compare(a, b),
  )
  return order.map(([letter, group]) => ({ letter, items: group }))
}

/** The letter of its alphabet that a language sorts a word under: `Élysée` under E, `Åre` under Å in Swedish only. */
export function letterOf(word: string, locale: string): string {
  const [first] = word.normalize('NFC').match(/[\p{L}\p{N}]/u) ?? []
  if (first === undefined || /\p{N}/u.test(first)) return digits
  const alike = new Intl.Collator(locale, { sensitivity: 'base' })
  const [plain = first] = first.normalize('NFD')
  return (alike.compare(plain, first) === 0 ? plain : first).toLocaleUpperCase(locale)
}
