const letters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
])

/** A word in lower case without rings, dots and accents: `översättning` becomes `oversattning`. */
export function fold(word: string): string {
  // Most words need nothing of it, and it is asked for a great many.
  if (/^[ -~]*$/.test(word)) return word.toLowerCase()
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøßłđðþ]/g, (letter) => letters.get(letter) ?? letter)
}
