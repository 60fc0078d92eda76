import { sentencesOf } from './sentences.ts'
import { syllablesIn } from './syllables.ts'
import { blockText, gap, type TextBlock } from './text-block.ts'

/** How hard a text is to read, from the easiest. */
export const difficulties = ['veryEasy', 'easy', 'medium', 'hard', 'veryHard'] as const
export type Difficulty = (typeof difficulties)[number]

export interface Readability {
  words: number
  sentences: number
  /** LIX, the higher the harder, or Flesch reading ease, the higher the easier; whole numbers. */
  measure: 'lix' | 'flesch'
  value: number
  difficulty: Difficulty
}

/** Fewer words than this say too little of how a page reads. */
const fewestWords = 100

/**
 * How hard the running text of a page is: Flesch for English, LIX for other languages. Tables, headings, code and
 * fields do not count; each block ends a sentence. Undefined where there is too little text.
 */
export function readabilityOf(blocks: readonly TextBlock[], language: string): Readability | undefined {
  const sentences = blocks
    .filter(({ prose }) => prose)
    .flatMap((block) => sentencesOf(blockText(block).replaceAll(gap, ' ')))
  const words = sentences.flatMap(
    (sentence) => sentence.match(/[\p{L}\p{N}]+(?:['’.,:/@-][\p{L}\p{N}]+)*/gu) ?? [],
  )
  if (words.length < fewestWords) return undefined
  const counts = { words: words.length, sentences: sentences.length }
  if (language === 'en') {
    const value = Math.round(flesch(words, sentences.length))
    return { ...counts, measure: 'flesch', value, difficulty: below(value, [80, 65, 50, 30], true) }
  }
  const value = Math.round(lix(words, sentences.length))
  return { ...counts, measure: 'lix', value, difficulty: below(value, [30, 40, 50, 60], false) }
}

/**
 * LIX by C. H. Björnsson (Läsbarhet, 1968): words a sentence, and the share of words of more than six letters in
 * percent.
 */
export function lix(words: readonly string[], sentences: number): number {
  const long = words.filter((word) => word.replace(/[^\p{L}\p{N}]/gu, '').length > 6).length
  return words.length / sentences + (long * 100) / words.length
}

/** Flesch reading ease: R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948). */
export function flesch(words: readonly string[], sentences: number): number {
  const syllables = words.reduce(
    (sum, word) => sum + word.split('-').reduce((inWord, part) => inWord + syllablesIn(part), 0),
    0,
  )
  return 206.835 - 1.015 * (words.length / sentences) - 84.6 * (syllables / words.length)
}

/** The difficulty that a value is of, by the limits between them. */
function below(value: number, limits: readonly number[], higherIsEasier: boolean): Difficulty {
  const passed = limits.filter((limit) => (higherIsEasier ? value < limit : value >= limit)).length
  return difficulties[passed] ?? 'veryHard'
}
