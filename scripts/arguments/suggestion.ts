import { nearest } from '../../.vitepress/core/findings/nearest.ts'

/** What a message needs that suggests the nearest of what is known, or names it all. */
export type Suggestion = {
  given: string
  known: string
  meant?: string
  context?: string
}

/** The nearest of `known` to what somebody gave. */
export function suggestion(given: string, known: readonly string[]): Suggestion {
  const meant = nearest(given, known)
  return {
    given,
    known: known.join(', '),
    ...(meant === undefined ? { context: 'withoutMeant' } : { meant }),
  }
}
