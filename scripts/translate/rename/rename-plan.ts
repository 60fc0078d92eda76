import type { FileToSave } from '../../files/save-files.ts'

export interface RenameWanted {
  ref: string
  newRef: string | undefined
  /** The language whose page gets another address; none where only the ref changes. */
  language: string | undefined
  /** The last part of the new address. */
  slug: string | undefined
  /** The folder that the page moves to, below the language's; empty for that folder itself. */
  folder: string | undefined
  /** Whether the address that the page leaves becomes one of its `aliases`. */
  keepsAddress: boolean
}

/** Everything that a renaming changes, or why it cannot be. */
export type Renaming =
  | {
      kind: 'plan'
      ref: string
      newRef: string
      moved?: { from: string; to: string; address: string; isKept: boolean }
      /** Whole texts; of a file that moves one that goes and one that comes. */
      files: FileToSave[]
      /** Entries of the lock file that change. */
      entries: number
      /** Other files that name the page, which nobody but a person can judge. */
      mentions: Mention[]
    }
  | { kind: 'unknown'; ref: string; meant: string }
  | { kind: 'badRef' | 'refTaken' | 'sameRef'; ref: string; newRef: string; file: string }
  | { kind: 'fixedRef' | 'pathRef' | 'index' | 'noSlug'; ref: string }
  | { kind: 'noPage'; ref: string; language: string }
  | { kind: 'sameSlug' | 'orphan'; ref: string; file: string }
  | { kind: 'taken'; ref: string; file: string }
  | { kind: 'oldOf'; ref: string; url: string; file: string }
  | { kind: 'standIn'; ref: string; url: string; other: string }
  /** Files that have to be mended first. */
  | { kind: 'unread'; ref: string; files: string[] }
  /** Files in which something is written in a way that is not safe to change. */
  | { kind: 'unsafe'; ref: string; files: string[] }

export interface Mention {
  file: string
  line: number
  text: string
}

/** A renaming that cannot be. */
export type RenameRefusal = Exclude<Renaming, { kind: 'plan' }>

export type Plan = Extract<Renaming, { kind: 'plan' }>
