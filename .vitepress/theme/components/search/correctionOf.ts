import type { Correction } from '../../../core/search/answer.ts'

/** What was searched for instead of a question, and the words that no page has; undefined where nothing was. */
export function correctionOf(
  question: string,
  corrections: readonly Correction[],
): { used: string; typed: string } | undefined {
  if (corrections.length === 0) return undefined
  return {
    used: corrections.reduce(replaced, question),
    typed: corrections.map(({ typed }) => asTyped(question, typed)).join(' '),
  }
}

function replaced(text: string, { typed, used }: Correction): string {
  const at = text.toLowerCase().indexOf(typed.toLowerCase())
  return at < 0 ? text : text.slice(0, at) + used + text.slice(at + typed.length)
}

function asTyped(question: string, typed: string): string {
  const at = question.toLowerCase().indexOf(typed.toLowerCase())
  return at < 0 ? typed : question.slice(at, at + typed.length)
}
