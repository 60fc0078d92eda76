import { type LetterPairs, letterPairs, likelier } from './letter-pairs.ts'
import type { StringFile } from './string-file.ts'
import { translatableText, wordsOf } from './translatable-text.ts'

/** What the texts of two languages tell about words: which are names, and which the original's texts use. */
export interface Vocabulary {
  /** Words with a capital within a sentence of both languages: names. As written. */
  names: ReadonlySet<string>
  /** Words that the original writes in small letters somewhere, so that a capital makes no name of them. */
  small: ReadonlySet<string>
  /** Words that the original's texts use more than once and the translation's rarely, in lower case. */
  frequent: ReadonlySet<string>
  /** True for a translated text that may be in the original's language, so that a detector is worth loading. */
  isSuspect: (text: string) => boolean
  /**
   * True for a text that looks like the translation's own language rather than the original's: where the original has a
   * Finnish name, a Finnish translation that is the same is right.
   */
  isOwn: (text: string) => boolean
}

export const noVocabulary: Vocabulary = {
  names: new Set(),
  small: new Set(),
  frequent: new Set(),
  isSuspect: () => true,
  isOwn: () => false,
}

/** Reads the vocabulary of the strings in their first language and in a translation. */
export function vocabularyOf(original: readonly StringFile[], translated: readonly StringFile[]): Vocabulary {
  const source = readWords(original, undefined)
  // A text that is the same in both says nothing about the translation's words.
  const target = readWords(translated, source.texts)
  const names = new Set([...source.names].filter((name) => target.names.has(name)))
  // A word that untranslated texts brought into the translation is still the original's: it is rare there. `within` is
  // how often the text itself has it.
  const isSource = (word: string, within: number) => {
    const count = source.words.get(word) ?? 0
    return count > 0 && ((target.words.get(word) ?? 0) - within) * 2 <= count
  }
  const properNames = new Set(
    [...source.names].map((name) => name.toLowerCase()).filter((name) => !source.small.has(name)),
  )
  const frequent = new Set(
    [...source.words].flatMap(([word, count]) =>
      count > 1 && isSource(word, 0) && !properNames.has(word) ? word : [],
    ),
  )
  const leaning = leaningOf(original, translated)
  return {
    names,
    small: source.small,
    frequent,
    isSuspect: (text) => {
      const within = new Map<string, number>()
      for (const word of wordsOf(text)) {
        const lower = word.toLowerCase()
        if (!names.has(word)) within.set(lower, (within.get(lower) ?? 0) + 1)
      }
      const suspects = [...within].filter(([word, count]) => isSource(word, count))
      if (suspects.length * 2 > within.size) return true
      const lean = leaning(text)
      return lean === undefined ? text.length >= surelyTold : lean < -suspected
    },
    isOwn: (text) => {
      const words = wordsOf(text)
      if (text.trim().length < tellingLength || words.some((word) => frequent.has(word.toLowerCase())))
        return false
      return (leaning(text) ?? 0) > surely
    },
  }
}

/** Fewer pairs of letters than this tell nothing of a language. */
const fewestPairs = 2_000
/** How much likelier, as a logarithm a pair, a text must be in the one language to be surely not in the other. */
const surely = 0.5
/** The same for a text to be worth asking a detector about. */
const suspected = 0.25
/** A shorter text, in signs, has too few letters to lean anywhere. */
const tellingLength = 8
/** From this length on, in signs, a detector is right without any other evidence. */
const surelyTold = 40

/**
 * How much a text leans to the translation's language (above 0) or the original's, by its letters beside those of the
 * texts that differ between the two; undefined where they are too few.
 */
function leaningOf(
  original: readonly StringFile[],
  translated: readonly StringFile[],
): (text: string) => number | undefined {
  let models: { own: LetterPairs; source: LetterPairs } | undefined
  const read = () => {
    const own = new Set(translated.flatMap(textsOf))
    const source = new Set(original.flatMap(textsOf))
    return {
      own: letterPairs([...own].filter((text) => !source.has(text)).map(translatableText)),
      source: letterPairs([...source].filter((text) => !own.has(text)).map(translatableText)),
    }
  }
  return (text) => {
    models ??= read()
    const { own, source } = models
    if (own.total < fewestPairs || source.total < fewestPairs) return undefined
    return likelier(text, own, source)
  }
}

function textsOf({ entries }: StringFile): string[] {
  return [...entries.values()].flatMap(({ value }) => value ?? [])
}

interface Read {
  names: Set<string>
  /** How often each word occurs, in lower case. */
  words: Map<string, number>
  small: Set<string>
  texts: Set<string>
}

function readWords(files: readonly StringFile[], except: ReadonlySet<string> | undefined): Read {
  const read: Read = { names: new Set(), words: new Map(), small: new Set(), texts: new Set() }
  for (const { entries } of files) {
    for (const { value } of entries.values()) {
      if (value === undefined || except?.has(value)) continue
      read.texts.add(value)
      const text = translatableText(value)
      for (const word of wordsOf(text)) {
        const lower = word.toLowerCase()
        if (word === lower) read.small.add(word)
        read.words.set(lower, (read.words.get(lower) ?? 0) + 1)
      }
      for (const name of namesWithin(text)) read.names.add(name)
    }
  }
  return read
}

/** Words with a capital that follow a word in small letters, so that neither a sentence nor a title explains it. */
function namesWithin(text: string): string[] {
  return text.match(/(?<=\p{Ll},?\s)\p{Lu}[\p{L}\p{M}\p{N}]+/gu) ?? []
}
