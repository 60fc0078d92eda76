import type { InlineCode } from '../../../.vitepress/core/memory/inline-code.ts'

/** A piece of inline code as a translator's program holds it. */
export interface Code extends InlineCode {
  /** The two ends of a pair have the same, and so has the same code in the other language; from 1. */
  id: number
  /** An end whose other end is in the text, `crossing` where another pair is open across it, or one that has none. */
  end?: 'nested' | 'crossing' | 'isolated'
}

/** A run of words, or inline code; together they are the text, sign for sign. */
export type Coded = string | Code
