import type { Finding, Place } from '../../../.vitepress/core/findings/finding.ts'
import type { RefusalReason } from '../../../.vitepress/core/segments/refusal.ts'
import type { CodeDifference } from '../codes/code-difference.ts'
import type { Unsafe } from './unsafe-text.ts'

/** What is wrong with a text that came back, or with all that a file has for a page. */
export type Problem =
  /** The whole of a part: no such page or namespace, or not in this language. */
  | { kind: 'unknownName'; name: string; meant: string }
  | { kind: 'whichLanguage' | 'cannotBegin'; name: string }
  | { kind: 'unknownLanguage'; name: string; tag: string }
  | { kind: 'noTranslation'; name: string; language: string }
  | { kind: 'direction'; name: string; tag: string; language: string }
  /** No such text, or it was made from another original. */
  | { kind: 'unknownId'; id: string; meant: string }
  | { kind: 'originalChanged' | 'sourceDiffers'; source: string }
  /** Somebody else has changed the translation, or may have. */
  | { kind: 'translationChanged' | 'otherText'; target: string }
  /** The files have two texts for one place. */
  | { kind: 'twice' }
  | ({ kind: 'unsafe' } & { unsafe: Unsafe })
  | { kind: 'code'; difference: CodeDifference }
  /** It cannot be written where it belongs. */
  | { kind: 'written'; reason: RefusalReason }
  /** What the coverage check says of the page or the strings with the text in it. */
  | { kind: 'finding'; finding: Finding }

/** What became of one text of a file. */
export interface Verdict {
  /** The file that was given, and where in it the text stands. */
  at: Place
  /** `page <ref>` or `strings <namespace>`, and the id of the segment that the text is for now. */
  name: string
  language: string
  id: string
  /**
   * `taken`: it is new; `unchanged`: it says what the translation says already; `empty`: there is none; `fuzzy`: the
   * program says that it is not finished.
   */
  kind: 'taken' | 'unchanged' | 'empty' | 'fuzzy' | 'refused'
  text?: string
  /** Of an outdated text that is `unchanged`: the program says that it is right against the original as it is now. */
  isStillRight?: boolean
  /** Of a text that is `taken`: the program says that it is not finished, so that nobody has said that it is right. */
  isUnfinished?: boolean
  problems: Problem[]
  /** What may be wrong with a text that is taken. */
  doubts: Problem[]
}
