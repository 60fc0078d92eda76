import type { Segment } from './segment.ts'

/** Where a text that a translator writes stands in the body of a page; offsets are from the body's start. */
export interface TextPlace {
  /** The index of its block among those of the body. */
  block: number
  /** Of a cell: which one of its row, from 1. */
  cell?: number
  kind: Segment['kind']
  /** The text as a segment has it; empty of an empty cell. */
  text: string
  /** What a reader reads of it. */
  plain: string
  start: number
  end: number
  /** The lines of the block, from 0; the second is the one after the last. */
  lines: readonly [number, number]
  /** What of the block's Markdown stands before the text, and after it: `[ ] `, `[^1]: `, ` {#id}`. */
  lead: string
  tail: string
  /** The memory's comment after a text that nobody has read yet, with the space before it, and where it ends. */
  note?: { text: string; end: number }
  /** What further lines of the text begin with: spaces, `> `. */
  prefix: string
}
