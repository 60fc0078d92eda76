import type { Question, SearchState } from './searchState.ts'

interface LastAnswer {
  address: string
  question: Question
  shown: number
  state: SearchState
}

let last: LastAnswer | undefined

/** Keeps the search page's answer, so that a reader who comes back to its address finds it as it was. */
export function keepAnswer(answer: LastAnswer): void {
  last = answer
}

export function answerKeptFor(address: string): LastAnswer | undefined {
  return last?.address === address ? last : undefined
}
