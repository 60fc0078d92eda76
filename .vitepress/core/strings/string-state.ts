/**
 * How a string stands in a language: `original` in the strings' first language; `incomplete` lacks a plural
 * form or has an empty one; `unconfirmed` has a translation that nobody has confirmed.
 */
export const stringStates = [
  'original',
  'current',
  'outdated',
  'unconfirmed',
  'incomplete',
  'empty',
  'missing',
] as const

export type StringState = (typeof stringStates)[number]

/** A string of the interface in one language. */
export interface StringStatus {
  /** `common:directory.count` */
  key: string
  language: string
  state: StringState
  /** Words of the original. */
  words: number
  file: string
  /** Its place; the start of the file where it is missing. */
  line: number
  column: number
}
