import type { Detect } from '../language/detect.ts'
import { isIn } from '../language/in-language.ts'
import { ordinaryText, ordinaryWords } from '../language/ordinary-words.ts'
import type { Block } from '../markdown/blocks.ts'
import { countWords } from '../markdown/words.ts'

/** The fewest ordinary words that make a block worth comparing; below that names and cognates abound. */
const fewestWords = 4

/*
 * Measured on GIMP's help, 685 pairs: of the Swedish blocks with at least 20 letters, headings included, 63.2 % are
 * an English block letter for letter, and the function below finds 62.5 %.
 */

/** From this share of a page's text in the original's words on, what else is the same is no name or cognate. */
const muchOfPage = 0.25
/** And from this many blocks on; a single one may be a quotation. */
const fewestBlocks = 3
/** The fewest letters by which the language of a few words is told. */
const fewestLetters = 16

/**
 * The indices of the blocks of `translation` whose text is letter for letter a block of `original`'s.
 * Code is not compared, nor a block that has few words beside names, numbers, addresses, code and what is
 * marked as being in another language. On a page that is to a good part untranslated, titles in capitals and other
 * short texts count too where `detect` takes them for the original's language.
 */
export function untranslatedBlocks(
  original: readonly Block[],
  translation: readonly Block[],
  told?: { language: string; detect: Detect },
): number[] {
  const texts = new Set(original.filter(isCompared).map(({ text }) => text))
  const same = [...translation.entries()].filter(([, block]) => texts.has(block.text) && isCompared(block))
  const sentences = same.filter(([, { source }]) => ordinaryWords(source) >= fewestWords)
  const all = translation.filter((block) => isCompared(block) && ordinaryWords(block.source) >= fewestWords)
  const lettersOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)
  const share = lettersOf(sentences.map(([, block]) => block)) / Math.max(lettersOf(all), 1)
  if (!told || share < muchOfPage || sentences.length < fewestBlocks) return sentences.map(([index]) => index)
  const counted = new Set(sentences.map(([index]) => index))
  return same.flatMap(([index, { source }]) => {
    if (counted.has(index)) return [index]
    const text = ordinaryText(source)
    const letters = text.replace(/[^\p{L}]/gu, '').length
    return letters >= fewestLetters && told.detect(text)?.language === told.language ? [index] : []
  })
}

/**
 * The indices of the blocks of `translation` that are in the original's language by detection, though no block
 * of the original has the same words (any more); `instead` is the language that they should be in. Headings and titles are too short to tell.
 */
export function foreignBlocks(
  translation: readonly Block[],
  language: string,
  instead: string,
  detect: Detect,
): number[] {
  return [...translation.entries()].flatMap(([index, block]) =>
    isCompared(block) && isIn(block.source, language, instead, detect) ? [index] : [],
  )
}

/** The indices of the blocks of `translation` that are letter for letter a block of `original`'s, names too. */
export function sameBlocks(original: readonly Block[], translation: readonly Block[]): number[] {
  const texts = new Set(original.filter(isCompared).map(({ text }) => text))
  return [...translation.entries()].flatMap(([index, block]) =>
    texts.has(block.text) && isCompared(block) && countWords(block.text) > 0 ? [index] : [],
  )
}

function isCompared(block: Block): boolean {
  return block.kind !== 'code' && block.text !== ''
}
