/** Where the regions R1 and R2 of an English word begin, as offsets: https://snowballstem.org/texts/r1r2.html */
export interface Regions {
  one: number
  two: number
}

/** Snowball's list (`inter` since 3.1) of beginnings after which R1 starts: `general` is not `generous`. */
const ownRegion = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/

/** The regions of a word in which a `y` that counts as a consonant is written `Y`. */
export function regionsOf(word: string): Regions {
  const one = ownRegion.exec(word)?.[0].length ?? afterVowelAndConsonant(word, 0)
  return { one, two: afterVowelAndConsonant(word, one) }
}

function afterVowelAndConsonant(word: string, from: number): number {
  for (let index = from + 1; index < word.length; index++) {
    if (isVowel(word[index - 1]) && !isVowel(word[index])) return index + 1
  }
  return word.length
}

/** A short word ends in a short syllable and has nothing in R1. */
export function isShort(word: string, one: number): boolean {
  return word.length <= one && endsInShortSyllable(word)
}

/** `rap`, `entrap`, `ow` and what ends in `past` do; `uproot` and `bestow` do not. */
export function endsInShortSyllable(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|past$/.test(word)
}

export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter)
}
