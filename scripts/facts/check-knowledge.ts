import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import type { Pair } from '../../.vitepress/core/pages/page.ts'
import { checkAnchors } from '../../.vitepress/core/provenance/check-anchors.ts'
import { checkFacts } from '../../.vitepress/core/provenance/check-facts.ts'
import { checkProvenance } from '../../.vitepress/core/provenance/check-provenance.ts'
import { checkSources } from '../../.vitepress/core/provenance/check-sources.ts'
import { explicitAnchors } from '../../.vitepress/core/provenance/explicit-anchors.ts'
import { type Facts, noFacts } from '../../.vitepress/core/provenance/facts.ts'
import { checkKeptAnchors } from '../../.vitepress/core/provenance/kept-anchors.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { today } from '../dates/today.ts'
import { readFacts } from './read-facts.ts'
import { readKeptAnchors } from './read-kept-anchors.ts'

export interface KnowledgeRead {
  facts: Facts
  findings: Finding[]
}

/** Of a tree that is not ours nothing of this is known. */
export const nothingKnown: KnowledgeRead = { facts: noFacts, findings: [] }

/**
 * Whether each page says where its knowledge comes from and is looked after, whether every fact of the sources is on
 * a page, and whether what was linked to is still there. `day` (YYYY-MM-DD) is the one to judge dates by. Of pages that
 * are not `asked` for, what is in their bodies is not all looked at.
 */
export function checkKnowledge(
  { root, docs, day }: { root: string; docs: string; day: string | undefined },
  pairs: readonly Pair[],
  site: Site,
  asked: readonly Pair[] = pairs,
): KnowledgeRead {
  const languages = site.languages.map(({ code }) => code)
  const { facts, file, findings: ofFacts } = readFacts(root, docs, languages)
  const { file: anchorsFile, kept, findings: ofAnchors } = readKeptAnchors(root, docs)
  const points = new Set(facts.facts.map(({ id }) => id))
  return {
    facts,
    findings: [
      ...ofFacts,
      ...ofAnchors,
      ...(file ? checkFacts(file, pairs) : []),
      ...checkProvenance(pairs, site, today(day)),
      ...(site.reviews ? checkSources(asked) : []),
      ...checkAnchors(asked === pairs ? pairs : withSamePoints(pairs, asked, points), points),
      ...(asked === pairs ? checkKeptAnchors(anchorsFile, kept, pairs) : []),
    ],
  }
}

/** The pairs in `asked`, and those that may have one of their points as an anchor too. */
function withSamePoints(
  pairs: readonly Pair[],
  asked: readonly Pair[],
  points: ReadonlySet<string>,
): readonly Pair[] {
  const wanted = new Set(asked)
  const marks = asked.flatMap(({ original }) =>
    explicitAnchors(original).flatMap(({ id }) => (points.has(id) ? `{#${id}` : [])),
  )
  return pairs.filter((pair) => wanted.has(pair) || marks.some((mark) => pair.original.body.includes(mark)))
}
