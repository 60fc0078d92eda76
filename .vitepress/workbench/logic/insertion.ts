import type { CodeUnit } from './code-units.ts'

/** A text of its own or code about what is chosen, as it goes in: what takes the place, and where the cursor is then. */
export interface Insertion {
  text: string
  /** How many signs of `text` stand before the cursor. */
  cursor: number
}

/** Puts code where the cursor is: about the words chosen, else with the cursor between its ends. */
export function insertCode({ before, after }: CodeUnit, chosen: string): Insertion {
  if (after === '') return { text: before, cursor: before.length }
  const text = before + chosen + after
  return { text, cursor: chosen === '' ? before.length : text.length }
}

/** Puts a word where the cursor is, with a space on a side where it would run into another. */
export function insertWord(word: string, before: string, after: string): Insertion {
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
  const start = isWord(before.slice(-1)) || /[.,;:!?]$/.test(before) ? ' ' : ''
  const end = isWord(after.slice(0, 1)) ? ' ' : ''
  return { text: start + word + end, cursor: (start + word).length }
}

/** A text that has one line in its file, without the line ends that came in with what was pasted. */
export function onOneLine(text: string, source: string): string {
  return source.includes('\n') ? text : text.replace(/\s*\r?\n\s*/g, ' ')
}
