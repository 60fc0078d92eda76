import { type Finding, finding } from '../findings/finding.ts'
import type { TextPair } from './text-pair.ts'

/** Signs that end a text, by what they mean; full width and other scripts' signs are the same as ours. */
const ends: readonly [RegExp, string][] = [
  [/(?:…|\.\.\.|⋯)$/u, '…'],
  [/[?？؟⁇]!?$/u, '?'],
  // Where English exclaims, Swedish often does not: both end a sentence.
  [/[.!。！．।۔]$/u, '.'],
  [/[:：]$/u, ':'],
  [/[;；]$/u, ';'],
  [/[,，、]$/u, ','],
]

const closing = new Set([...`)]）】”’"'»›」 `])
/** Ends in a full stop that belongs to the word: `m.m.`, `etc.`, `a.m.`, `Inc.`, `J.`, and Swedish `Obs!` */
const abbreviation =
  /(?:^|[\s(])(?:obs!$|(?:\p{L}|(?:\p{L}\.){1,4}\p{L}{0,2}|etc|st|dr|osv|resp|inc|ltd|co|corp|nr|no|kl|min|max|sek|tel|tfn|ca|approx|jr|sr|vs|dvs|bl\.?\s?a|m\.?\s?m|m\.?\s?fl|t\.?\s?ex)\.$)/iu

/** Checks that a translation ends with the same punctuation as its original. */
export function checkEnd(pair: TextPair): Finding[] {
  const found = endOf(pair.translated, pair.language)
  if (pair.originals.some((text) => endOf(text, pair.from).mark === found.mark)) return []
  const original = endOf(pair.original, pair.from)
  if ((found.abbreviated && original.mark === '') || (original.abbreviated && found.mark === '')) return []
  const values = { key: pair.key, language: pair.language, original: original.mark, end: found.mark }
  const context = original.mark === '' ? 'extra' : found.mark === '' ? 'missing' : 'differs'
  return [finding('string-end', pair.place, { ...values, context }, pair.originalPlace)]
}

interface End {
  /** `.` stands for `!` too; empty where a text ends with a word, a value or a tag. */
  mark: string
  abbreviated: boolean
}

function endOf(text: string, language: string): End {
  let rest = text.replace(/<\/?[^<>]*>/g, '').trimEnd()
  // Brackets and quotes close before or after the full stop: British and American practice differ.
  const inner = withoutClosing(rest)
  const mark = markOf(rest, language) || markOf(inner, language)
  rest = markOf(rest, language) ? rest : inner
  return { mark, abbreviated: mark === '.' && abbreviation.test(rest) }
}

/** A text without the brackets and quotes at its end. Not a pattern, which would try each bracket of a long row. */
function withoutClosing(text: string): string {
  let end = text.length
  while (end > 0 && closing.has(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function markOf(text: string, language: string): string {
  // In Greek a semicolon is a question mark.
  if (language.startsWith('el') && /[;\u037e]$/u.test(text)) return '?'
  return ends.find(([sign]) => sign.test(text))?.[1] ?? ''
}
