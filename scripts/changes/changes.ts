import type { Severity } from '../../.vitepress/core/findings/finding.ts'
import type { ChangeKind } from '../../.vitepress/core/freshness/change-kind.ts'
import type { WordRun } from '../../.vitepress/core/freshness/word-diff.ts'

/** What changed in the originals since their translations were confirmed. */
export interface Changes {
  pages: PageChanges[]
  strings: StringChange[]
}

/** One thing that changed: a block of a page, or a string. */
export interface Change {
  kind: ChangeKind
  severity: Severity
  /** The line in the original's file; of what is gone, that of what stands there now. */
  line: number
  /** The change word by word; of removed words the text is empty where `isFromHistory` is false. */
  words: WordRun[]
  /** True where the old text was found in the repository's history, else only its words' hashes are known. */
  isFromHistory: boolean
}

export interface PageChanges {
  ref: string
  language: string
  /** The translation's file and the original's. */
  file: string
  original: string
  blocks: (Change & { heading?: string; section?: string })[]
}

export interface StringChange extends Change {
  key: string
  language: string
  file: string
  original: string
}
