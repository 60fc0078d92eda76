import { stem } from '../search/stems/stem.ts'
import { type Glossary, namesOf, phrasesOf, type Term } from './glossary.ts'

interface Word {
  word: string
  stem: string
}

/** A way to say a term. */
interface Phrase {
  term: Term
  words: readonly Word[]
}

/** The phrases of a language by the stem that each begins with. */
export type TermIndex = ReadonlyMap<string, readonly Phrase[]>

/** The shortest stem that is looked for within a compound; shorter ones are in everything. */
const shortestInside = 4

/** Makes the names of terms in a language ready to be found, the longest first; forms are for searching. */
export function termIndex(glossary: Glossary, language: string): TermIndex {
  const index = new Map<string, Phrase[]>()
  for (const term of glossary) {
    for (const name of namesOf(term, language)) {
      const words = wordsOf(name, language)
      const [first] = words
      if (first === undefined) continue
      index.set(first.stem, [...(index.get(first.stem) ?? []), { term, words }])
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return index
}

/**
 * The terms that a text has, word for word but for inflection; of terms within terms the longest. Words in capitals
 * that stand together are a name and no term.
 */
export function termsIn(text: string, language: string, index: TermIndex): Term[] {
  const words = wordsOf(text.replace(/\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*)+/gu, ' – '), language)
  const found = new Set<Term>()
  for (let at = 0; at < words.length; ) {
    const phrase = index
      .get(words[at]?.stem ?? '')
      ?.find((each) => each.words.every((word, offset) => isInflected(words[at + offset], word)))
    if (phrase) found.add(phrase.term)
    at += phrase?.words.length ?? 1
  }
  return [...found]
}

/** `communities` is a form of `community`; `equally`, which has the stem of `equality`, is none of that. */
function isInflected(word: Word | undefined, name: Word): boolean {
  if (word?.stem !== name.stem) return false
  const needed = name.word.length - (name.word.length > 4 ? 2 : 1)
  return word.word.startsWith(name.word.slice(0, needed))
}

/**
 * True where a text says a term in some way: inflected, as part of a compound, or with other words between the
 * words of the term.
 */
export function says(text: string, language: string, term: Term): boolean {
  const words = stemsOf(text, language)
  const joined = new Set(words)
  const isSaid = (part: string) =>
    joined.has(part) ||
    (part.length >= shortestInside && words.some((word) => word.includes(part) || isNear(word, part)))
  return phrasesOf(term, language).some((phrase) => {
    const stems = stemsOf(phrase, language)
    const compound = stems.join('')
    return (
      stems.every(isSaid) ||
      (compound.length >= shortestInside && words.some((word) => word.includes(compound)))
    )
  })
}

/** Stems of words of one family, such as `samverk` and `samverka`, that end in another vowel. */
function isNear(word: string, part: string): boolean {
  const short = part.replace(/[aeiouyåäö]$/, '')
  return short.length >= shortestInside && word.startsWith(short) && word.length <= short.length + 3
}

function stemsOf(text: string, language: string): string[] {
  return wordsOf(text, language).map((word) => word.stem)
}

function wordsOf(text: string, language: string): Word[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)?/gu)
  return (words ?? []).map((written) => {
    const word = written.replace(/'s?$/, '')
    return { word, stem: stem(word, language) }
  })
}
