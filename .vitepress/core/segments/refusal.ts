/**
 * Why a text is not written. `unknown`: there is no such segment; `empty`: it has no text; `lineBreak`: it has a line
 * break where none can stand; `comment`: it would end a comment; `structure`: the page would no longer be read as
 * it is meant, since the text becomes something else there; `noPlace`: what it belongs in is not in the file
 * (a table, a list of contacts); `unreadable`: the file cannot be read, as it is or with the text in it.
 */
export type RefusalReason =
  | 'unknown'
  | 'empty'
  | 'lineBreak'
  | 'comment'
  | 'structure'
  | 'noPlace'
  | 'unreadable'

/** A text that was not written, and why. */
export interface Refusal {
  id: string
  reason: RefusalReason
}

/** A file's text with what could be written in it, and what could not. */
export interface Written {
  text: string
  refused: Refusal[]
}

/** New texts by the id of their segment. */
export type TextsById = ReadonlyMap<string, string>
