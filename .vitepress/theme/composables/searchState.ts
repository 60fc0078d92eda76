import type { Answer, PageResult } from '../../core/search/answer.ts'
import type { SearchFault } from './searchSource.ts'

/** What is asked: words, and a page type and a language to keep to, each empty for all. */
export interface Question {
  text: string
  type: string
  inLanguage: string
}

/** What a search has to show. While a further letter is looked up, the last answer stays. */
export type SearchState =
  | { kind: 'empty' }
  | { kind: 'loading' }
  | { kind: 'found' | 'none'; question: Question; answer: Answer }
  | { kind: SearchFault }

/** A question without filters. */
export function questionOf(text: string): Question {
  return { text, type: '', inLanguage: '' }
}

/** The whole answer that a state has to this very question, if it has one. */
export function answerTo(question: Question, state: SearchState): Answer | undefined {
  if (state.kind !== 'found' || state.answer.incomplete) return undefined
  const { text, type, inLanguage } = state.question
  const same = text === question.text && type === question.type && inLanguage === question.inLanguage
  return same ? state.answer : undefined
}

/** Each page once: what was there stays as it was, so that it need not be drawn again. */
export function joined(before: readonly PageResult[], after: readonly PageResult[]): PageResult[] {
  const known = new Set(before.map(({ ref }) => ref))
  return [...before, ...after.filter(({ ref }) => !known.has(ref))]
}
