import { stem } from '../search/stems/stem.ts'
import { type Glossary, namesOf, phrasesOf, type Term } from './glossary.ts'

interface Word {
  word: string
  stem: string
  /** Where it is written in the text: its first sign and the one after its last. */
  start: number
  end: number
}

/** A name of a term: its preferred word or a synonym. */
export interface NamedTerm {
  term: Term
  name: string
}

/** A term where a text says it, by the offsets of its first sign and of the one after its last. */
export interface FoundTerm extends NamedTerm {
  start: number
  end: number
}

interface Phrase extends NamedTerm {
  words: readonly Word[]
}

/** The names of terms in a language. */
export interface TermIndex {
  /** By the stem that each begins with. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
  /** What in them is written as a name, in lower case and with a space on each side: ` creative commons `. */
  proper: readonly string[]
}

/** The shortest stem that is looked for within a compound; shorter ones are in everything. */
const shortestInside = 4

/**
 * Makes the names of terms in a language ready to be found, the longest first. Forms are for searching, and names
 * that mostly mean something else are left out.
 */
export function termIndex(glossary: Glossary, language: string): TermIndex {
  const index = new Map<string, Phrase[]>()
  const proper = new Set<string>()
  for (const term of glossary) {
    if (term.words.get(language)?.ambiguous) continue
    for (const name of namesOf(term, language)) {
      const words = wordsOf(name, language)
      const [first] = words
      if (first === undefined) continue
      index.set(first.stem, [...(index.get(first.stem) ?? []), { term, name, words }])
      for (const [part] of name.matchAll(namesAndCode)) proper.add(` ${part.toLowerCase()} `)
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return { phrases: index, proper: [...proper] }
}

/** What is no word of the text's own: names, with small words in them or not, of files and settings, addresses. */
const namesAndCode = new RegExp(
  [
    /(?<!\p{L})\p{Lu}\p{L}*(?:(?: (?:and|för|for|i|in|och|of|the))?[ -]\p{Lu}\p{L}*)+/u,
    /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/u,
    /(?<!\w)\w*_\w*/u,
    /(?<![\w.-])[\w-]+(?:\.[\w-]+)+/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)

/**
 * The terms that a text has and the name that each has there first, word for word but for inflection; of terms within
 * terms the longest. A name of somebody or something that is no name in the glossary either is left alone.
 */
export function termsIn(text: string, language: string, index: TermIndex): NamedTerm[] {
  const found = new Map<Term, string>()
  for (const { term, name } of termPlaces(text, language, index)) {
    if (!found.has(term)) found.set(term, name)
  }
  return [...found].map(([term, name]) => ({ term, name }))
}

/**
 * Every place where a text says a term, in order, by the same rules. Offsets are those in the text's NFC form in small
 * letters, which for nearly every text are its own.
 */
export function termPlaces(text: string, language: string, index: TermIndex): FoundTerm[] {
  const plain = text.replace(namesAndCode, (name) => {
    const spaced = ` ${name.toLowerCase()} `
    return index.proper.some((part) => spaced.includes(part)) ? name : '–'.repeat(name.length)
  })
  const words = wordsOf(plain, language)
  const found: FoundTerm[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = index.phrases
      .get(words[at]?.stem ?? '')
      ?.find((each) => each.words.every((word, offset) => isInflected(words[at + offset], word)))
    const length = phrase?.words.length ?? 1
    const first = words[at]
    const last = words[at + length - 1]
    if (phrase && first && last) {
      found.push({ term: phrase.term, name: phrase.name, start: first.start, end: last.end })
    }
    at += length
  }
  return found
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
  const words = wordsOf(text, language)
  const joined = new Set(words.map(({ stem }) => stem))
  const isSaid = ({ word, stem }: Word) =>
    joined.has(stem) || (word.length >= shortestInside && words.some((said) => holds(said, word, stem)))
  return phrasesOf(term, language).some((phrase) => {
    const parts = wordsOf(phrase, language)
    const compound = parts.map(({ stem }) => stem).join('')
    return (
      parts.every(isSaid) ||
      (compound.length >= shortestInside && words.some(({ stem }) => stem.includes(compound)))
    )
  })
}

/** `datafil` has `data`, whose stem alone is in too much; other words are looked for anywhere by their stem. */
function holds(said: Word, word: string, stem: string): boolean {
  if (stem.length < shortestInside) return said.word.startsWith(word)
  return said.stem.includes(stem) || isNear(said.stem, stem)
}

/** Stems of words of one family, such as `samverk` and `samverka`, that end in another vowel. */
function isNear(word: string, part: string): boolean {
  const short = part.replace(/[aeiouyåäö]$/, '')
  return short.length >= shortestInside && word.startsWith(short) && word.length <= short.length + 3
}

/** Words recur in text after text; so many are remembered at the most. */
const mostStems = 50_000
const stems = new Map<string, string>()

function knownStem(word: string, language: string): string {
  const key = `${language} ${word}`
  const before = stems.get(key)
  if (before !== undefined) return before
  if (stems.size >= mostStems) stems.clear()
  const found = stem(word, language)
  stems.set(key, found)
  return found
}

function wordsOf(text: string, language: string): Word[] {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('’', "'")
  return [...plain.matchAll(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)?/gu)].map(({ 0: written, index: start }) => {
    const word = written.replace(/'s?$/, '')
    return { word, stem: knownStem(word, language), start, end: start + written.length }
  })
}
