import type { WordRun } from '../freshness/word-diff.ts'
import type { BlockKind } from '../markdown/blocks.ts'

/**
 * How a segment stands. `missing`: nobody has written it; `untranslated`: it is still in the original's language;
 * `unconfirmed`: nobody has confirmed it; `outdated`: the original has changed since.
 */
export type SegmentState = 'missing' | 'untranslated' | 'outdated' | 'unconfirmed' | 'current'

/** A text that a translator writes: a block of a page, a cell of a table's row, a field, a form of a string. */
export interface Segment {
  /**
   * Names it within its page or namespace: a field by its path (`description`, `contact.0.text`), a block by its
   * place in the original (`b7`; a cell of a row `b7.c2`), a string by its key (`directory.count_one`).
   */
  id: string
  kind: Exclude<BlockKind, 'row' | 'code'> | 'cell' | 'string'
  /**
   * What is to be translated: Markdown without what stands before it on its line (marks of items and quotations,
   * `##`, `[ ]`, `[^1]:`) and without an `{#id}` at the end; white space folded but for spaces that do not break, a
   * hard break as it is written; HTML and strings as they stand. A cell has `|` for `\|`. Of a plural form that only
   * the translation's language has it is the text of `other`.
   */
  source: string
  /**
   * The translation as it stands, in the same form; none where nobody has written it. Of a text of the memory that
   * nobody has read yet without the comment that says so: whoever writes it, be it the same, has read it.
   */
  target?: string
  state: SegmentState
  /** What the original said when the translation was confirmed, and what has changed since; only of what is outdated. */
  previous?: string
  change?: WordRun[]
  /** The lines of the two files, from 1; of a translation without it that of what stands before. */
  line: number
  targetLine?: number
  /** The heading that it stands below in the original; of a string what is said of it for translators. */
  context?: string
  /** Of a form of a plural: the key of the plural and the form, `one`, `other`. */
  plural?: { key: string; form: string }
}

/** A page or a namespace of strings with its segments in the original's order, for one language. */
export interface Segmented {
  /** `page <ref>` or `strings <namespace>`. */
  name: string
  from: string
  to: string
  /** The files below the root; the translation's need not be there yet. */
  original: string
  file: string
  isThere: boolean
  /** git's id of the two files' content as it was read; of a translation that is not there none. */
  originalVersion: string
  version?: string
  /** The title of a page, the name of a namespace. */
  title: string
  /** Where the site shows the original and the translation, below its base; none of strings. */
  url?: string
  targetUrl?: string
  segments: Segment[]
}
