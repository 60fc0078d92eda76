/** What can speak for two pages being one in two languages. Each is a text of `translate:pair.reasons`. */
export const evidenceKinds = [
  'path',
  'slug',
  'mutual',
  'anchors',
  'links',
  'images',
  'code',
  'numbers',
  'words',
  'cognates',
  'terms',
  'linked',
  'folder',
] as const

export type EvidenceKind = (typeof evidenceKinds)[number]

/**
 * How much a kind of evidence can say at the most, where all of it is shared: addresses and anchors are chosen, words
 * and numbers meet by chance. Set once by what they are, and fitted to no tree.
 */
export const strengths: Record<EvidenceKind, number> = {
  path: 0.9,
  slug: 0.6,
  mutual: 0.8,
  anchors: 0.85,
  links: 0.75,
  images: 0.7,
  code: 0.75,
  numbers: 0.6,
  words: 0.75,
  cognates: 0.45,
  terms: 0.4,
  linked: 0.6,
  folder: 0.25,
}

/** What a page has that its twin would have too, by kind; equal keys are the same in both languages. */
export type Features = ReadonlyMap<EvidenceKind, ReadonlySet<string>>

/** A page as far as its twin can be known by it. */
export interface PageEvidence {
  /** Its path below docs/: `sv/om/bidra.md`. */
  file: string
  features: Features
  /** The levels of its headings in order. */
  headings: readonly number[]
  /** How many blocks of each kind it has, and pictures. */
  counts: Readonly<Record<string, number>>
  /** Signs of text. */
  length: number
  /** Pages that it links to, as paths below docs/. */
  leadsTo: readonly string[]
}
