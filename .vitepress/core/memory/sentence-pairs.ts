import { hole, withoutHoles } from '../freshness/tokens.ts'
import { sentencesOf } from '../text-quality/sentences.ts'
import { type Inline, inlineSource, isBalanced, isCode } from './inline-code.ts'
import { protect } from './protect.ts'

/** Two texts that are each other's translation, sentence by sentence; none where their sentences do not match. */
export function sentencePairs(source: string, target: string): [string, string][] {
  const from = sentenceTexts(source)
  return from.length < 2 ? [] : pairUp(from, sentenceTexts(target))
}

/** The cells of two rows of tables, likewise. */
export function cellPairs(source: string, target: string): [string, string][] {
  const from = source.split(' | ')
  return from.length < 2 ? [] : pairUp(from, target.split(' | '))
}

function pairUp(from: readonly string[], to: readonly string[]): [string, string][] {
  if (from.length !== to.length) return []
  return from.map((text, index): [string, string] => [text, to[index] ?? ''])
}

/** The sentences of a text of Markdown; no full stop within inline code ends one. */
export function sentenceTexts(text: string): string[] {
  const pieces = protect(withoutHoles(text))
  const codes = pieces.filter(isCode)
  let next = 0
  const plain = pieces.map((piece) => (isCode(piece) ? hole(next++) : piece)).join('')
  const sentences = sentencesOf(plain).map((sentence) => restored(sentence, codes))
  // What opens in one sentence and closes in another is not to be torn apart.
  return sentences.every(isBalanced) ? sentences.map(inlineSource) : [text]
}

function restored(sentence: string, codes: readonly Inline[]): Inline[] {
  return sentence
    .split(/\uE000(\d+)\uE001/)
    .map((piece, index) => (index % 2 === 0 ? piece : (codes[Number(piece)] ?? '')))
}
