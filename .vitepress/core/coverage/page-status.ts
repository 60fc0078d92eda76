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
  change: 'changed' | 'added' | 'moved'
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
}

/** How a page stands in a language, and why. */
export type PageStatus =
  | { state: 'original' }
  | { state: 'current' }
  | ({ state: 'outdated' } & OriginalChange)
  | {
      state: 'partial'
      /** Blocks that are still in the original's words; lines are the translation's. */
      untranslated: BlockPlace[]
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
