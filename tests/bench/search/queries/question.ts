/** A question that a reader of a language asks, and the pairs that answer it. */
export interface Question {
  kind: string
  language: string
  text: string
  wanted: readonly string[]
}

/** Words of letters and numbers, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Letters without their rings, dots and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
