import type { Severity } from '../../.vitepress/core/findings/finding.ts'
import type { ChangeKind } from '../../.vitepress/core/freshness/change-kind.ts'
import type { WordRun } from '../../.vitepress/core/freshness/word-diff.ts'
import type { BlockTwin } from './block-twins.ts'

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
  blocks: BlockChange[]
}

export interface BlockChange extends Change {
  /** The heading of its section and its id; none above the first heading. */
  heading?: string
  section?: string
  /** The Markdown of the original's block as it is now; none of what is gone. */
  source?: string
  /** The block of the translation that it concerns; looked for only where one page is asked for. */
  twin?: BlockTwin
}

export interface StringChange extends Change {
  key: string
  language: string
  file: string
  original: string
}
