import { type EvidenceKind, evidenceKinds, type PageEvidence } from './evidence.ts'

/** A page's features of one kind that pages of both languages have, with how rare each is, from 0 to 1. */
export interface Weighed {
  weights: ReadonlyMap<string, number>
  sum: number
}

/** A page with its features weighed, by kind. */
export interface WeighedPage {
  page: PageEvidence
  kinds: ReadonlyMap<EvidenceKind, Weighed>
}

export interface WeighedPages {
  first: WeighedPage[]
  second: WeighedPage[]
  /** The pages of the second language that have a feature. */
  pagesWith(kind: EvidenceKind, key: string): readonly number[]
}

/**
 * Weighs what pages of two languages have: 1 where one page of each has it, 0 for what all have, by how common it is
 * where it is commoner (inverse document frequency, Spärck Jones 1972, as a share of the most it can be). What only one
 * language has tells no twin, and is left out.
 */
export function weighPages(first: readonly PageEvidence[], second: readonly PageEvidence[]): WeighedPages {
  const most = Math.log(Math.max(first.length, second.length, 2) + 1)
  const postings = new Map(evidenceKinds.map((kind) => [kind, postingsOf(second, kind)]))
  const weights = new Map(
    evidenceKinds.map((kind) => {
      const here = postingsOf(first, kind)
      const there = postings.get(kind)
      const known = new Map<string, number>()
      for (const [key, pages] of here) {
        const others = there?.get(key)
        if (!others) continue
        const share = Math.max(pages.length / (first.length + 1), others.length / (second.length + 1))
        known.set(key, Math.min(1, -Math.log(share) / most))
      }
      return [kind, known]
    }),
  )
  const weigh = (page: PageEvidence): WeighedPage => ({
    page,
    kinds: new Map(
      [...page.features].map(([kind, keys]) => {
        const own = new Map<string, number>()
        let sum = 0
        for (const key of keys) {
          const weight = weights.get(kind)?.get(key)
          if (weight === undefined) continue
          own.set(key, weight)
          sum += weight
        }
        return [kind, { weights: own, sum }]
      }),
    ),
  })
  return {
    first: first.map(weigh),
    second: second.map(weigh),
    pagesWith: (kind, key) => postings.get(kind)?.get(key) ?? [],
  }
}

function postingsOf(pages: readonly PageEvidence[], kind: EvidenceKind): ReadonlyMap<string, number[]> {
  const postings = new Map<string, number[]>()
  for (const [index, { features }] of pages.entries()) {
    for (const key of features.get(kind) ?? []) {
      const known = postings.get(key)
      if (known) known.push(index)
      else postings.set(key, [index])
    }
  }
  return postings
}
