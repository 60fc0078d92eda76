/**
 * How a string stands in a language: `original` in the strings' first language; `incomplete` lacks a plural
 * form, or has one that is empty or not translated; `untranslated` has a text that is surely still the original's
 * language; `unconfirmed` has a translation that nobody has confirmed.
 */
export const stringStates = [
  'original',
  'current',
  'outdated',
  'unconfirmed',
  'incomplete',
  'untranslated',
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

/** True for a string that asks for work; the report lists these. */
export function isStringGap({ state }: Pick<StringStatus, 'state'>): boolean {
  return state !== 'original' && state !== 'current'
}
