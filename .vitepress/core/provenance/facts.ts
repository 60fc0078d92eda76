/** A document that facts were taken from. */
export interface FactSource {
  id: string
  /** What it is called, by language. */
  title: ReadonlyMap<string, string>
  /** The language that it is written in. */
  language: string
  /** What it tells, by language. */
  about: ReadonlyMap<string, string>
  /** The ref of the page to begin with. */
  page: string | undefined
}

/** The kinds of facts; the words of each are in locales/<language>/lists.json under `facts.kinds`. */
export const factKinds = [
  'activity',
  'argument',
  'channel',
  'community',
  'conduct',
  'document',
  'event',
  'focus',
  'initiative',
  'licence',
  'members',
  'organisation',
  'partner',
  'procedure',
  'recommendation',
] as const

export type FactKind = (typeof factKinds)[number]

/** Something that a source says, in our own words. */
export interface Fact {
  /** Never changes, so that it can be referred to. */
  id: string
  source: string
  kind: FactKind
  says: ReadonlyMap<string, string>
  /** Its place among the entries of the file, from 0. */
  index: number
}

/** What was taken over from the sources, in the order of the file. */
export interface Facts {
  sources: readonly FactSource[]
  facts: readonly Fact[]
}

export const noFacts: Facts = { sources: [], facts: [] }
