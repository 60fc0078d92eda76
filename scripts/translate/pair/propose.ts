import { type TermIndex, termIndex } from '../../../.vitepress/core/glossary/find-terms.ts'
import { evidenceOf } from '../../../.vitepress/core/pairing/page-evidence.ts'
import { type Confidence, confidences, proposePairs } from '../../../.vitepress/core/pairing/propose-pairs.ts'
import type { Reason } from '../../../.vitepress/core/pairing/score-pair.ts'
import { type RefPage, type RefTree, unpairedPages } from './unpaired-pages.ts'

/** Two pages that may belong together. */
export interface ProposedPair {
  first: RefPage
  second: RefPage
  /** From 0 to 1. */
  score: number
  confidence: Confidence
  reasons: Reason[]
  /** Another page that the first may belong to. */
  rival?: { page: RefPage; score: number }
}

export interface Proposed {
  from: string
  to: string
  /** The surest first, then by the file of the first. */
  pairs: ProposedPair[]
  /** Pages for which nothing was found. */
  left: RefPage[]
}

/** Proposes which unpaired pages of two languages belong together. */
export function propose(tree: RefTree, from: string, to: string): Proposed {
  const { first, second, known } = unpairedPages(tree, from, to)
  const terms = (language: string): TermIndex | undefined =>
    tree.glossary.length === 0 ? undefined : termIndex(tree.glossary, language)
  const evidence = (pages: readonly RefPage[], other: string, index: TermIndex | undefined) =>
    pages.map(({ page }) => evidenceOf(page, { other, terms: index }))
  const found = proposePairs(evidence(first, to, terms(from)), evidence(second, from, terms(to)), known)
  const taken = new Set<RefPage>()
  const pairs = found.flatMap(({ first: a, second: b, rival, ...rest }): ProposedPair[] => {
    const [here, there] = [first[a], second[b]]
    if (!here || !there) return []
    taken.add(here).add(there)
    const other = rival && second[rival.index]
    return [
      {
        ...rest,
        first: here,
        second: there,
        ...(rival && other && { rival: { page: other, score: rival.score } }),
      },
    ]
  })
  const place = ({ confidence }: ProposedPair) => confidences.indexOf(confidence)
  return {
    from,
    to,
    pairs: pairs.sort((a, b) => place(a) - place(b) || (a.first.page.file < b.first.page.file ? -1 : 1)),
    left: [...first, ...second].filter((page) => !taken.has(page)),
  }
}
