import type { Position } from '../findings/finding.ts'
import type { Segment, Segmented } from '../segments/segment.ts'

/** What is given to a translator's program: pages and strings of one original language, for one other. */
export interface ExchangeDocument {
  from: string
  to: string
  files: ExchangeFile[]
}

export interface ExchangeFile extends Omit<Segmented, 'segments'> {
  units: ExchangeUnit[]
}

export interface ExchangeUnit extends Segment {
  /** For the translator, in the language of the words: where it is shown, how long it may be, which form it is. */
  notes: string[]
  /** What the memory knows of it, the best first. */
  matches: { percent: number; source: string; target: string }[]
}

/** What a file of a translator's program says, whatever its format: texts only, with inline code as our Markdown. */
export interface ExchangeRead {
  from?: string
  to?: string
  files: FileRead[]
  /** What is wrong with the file; where `isWhole` is false nothing of it is to be used. */
  faults: ExchangeFault[]
  isWhole: boolean
}

export interface FileRead {
  /** `page <ref>` or `strings <namespace>`, as it was exported. */
  name: string
  /** The original's version that it was exported from; none where the format has no place for it. */
  originalVersion?: string
  /** The translation's version as it was exported; with it an import knows what somebody else has changed since. */
  version?: string
  units: UnitRead[]
}

export interface UnitRead extends Position {
  id: string
  source: string
  /** None where the program has left it empty. */
  target?: string
  /** What the program says of it; none where its format has no states. */
  state?: 'initial' | 'translated' | 'reviewed' | 'final' | 'fuzzy'
}

export interface ExchangeFault extends Position {
  /** A text of `translate:exchange.faults`. */
  kind: string
  values: Record<string, string | number>
}

/** A format that is written and read: pure, text in and text out. */
export interface ExchangeFormat {
  name: 'xliff2' | 'xliff12' | 'po' | 'csv'
  /** How its files end, without the full stop. */
  ending: string
  write(document: ExchangeDocument): string
  /** `source` gives the text that was exported, so that its inline code is ours and never the file's. */
  read(text: string): ExchangeRead
}
