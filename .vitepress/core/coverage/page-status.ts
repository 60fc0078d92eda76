import type { Severity } from '../findings/finding.ts'
import type { ChangeKind } from '../freshness/change-kind.ts'

/** A block of the original with the heading above it and how its text begins. */
export interface BlockPlace {
  /** The line in the original's file. */
  line: number
  /** The heading of the section that it is in; none above the first. */
  heading?: string
  excerpt: string
  words: number
}

export interface ChangedBlock extends BlockPlace {
  /** Its index among the original's blocks as they are now. */
  index: number
  change: 'changed' | 'added' | 'moved'
  kind: ChangeKind
  severity: Severity
  /** The id of the heading of its section. */
  section?: string
}

/** A confirmed block that is gone from the original. */
export interface GoneBlock {
  kind: 'removed'
  severity: Severity
  /** Its index among the blocks as they were confirmed. */
  before: number
  /** The line in the original's file of what stands in its place, or of the last block. */
  line: number
  heading?: string
  section?: string
}

/** A block of a translation that is still in the original's language; the line is the translation's. */
export interface UntranslatedBlock extends BlockPlace {
  /** `words`: it is the original's, word for word. `language`: told by its language alone. */
  found: 'words' | 'language'
  /** The line of the block in the original's file that it is, or should be a translation of. */
  originalLine?: number
}

/** A section of the original that the translation lacks, or has without text. */
export interface MissingSection {
  /** The line of its heading in the original's file. */
  line: number
  heading: string
  words: number
}

/** What changed in the original since a translation was confirmed. */
export interface OriginalChange {
  changed: ChangedBlock[]
  /** How many confirmed blocks are gone from the original. */
  removed: number
  /** Those blocks, where there are any. */
  gone?: GoneBlock[]
  /** Blocks that say the same in other signs: slips of the pen, case, punctuation, marks. */
  cosmetic?: ChangedBlock[]
}

/** How a page stands in a language, and why. */
export type PageStatus =
  | { state: 'original' }
  /** `cosmetic`: what changed in the original without saying anything else. */
  | { state: 'current'; cosmetic?: ChangedBlock[] }
  | ({ state: 'outdated' } & OriginalChange)
  | {
      state: 'partial'
      /** Blocks that are still in the original's words; lines are the translation's. */
      untranslated: UntranslatedBlock[]
      missingSections: MissingSection[]
      /** What changed since it was confirmed; absent where nobody has confirmed it. */
      since?: OriginalChange
    }
  | { state: 'missing' }
  | { state: 'exempt'; reason?: string }
  /** `other-original`: what was confirmed was made from a page in another language. */
  | { state: 'unconfirmed'; because: 'never' | 'other-original' }
  | { state: 'orphan' }

export type PageState = PageStatus['state']

/** All states, the gaps first. */
export const pageStates = [
  'missing',
  'partial',
  'outdated',
  'unconfirmed',
  'orphan',
  'exempt',
  'current',
  'original',
] as const satisfies readonly PageState[]
