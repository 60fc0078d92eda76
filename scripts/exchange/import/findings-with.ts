import { placeholder } from '../../../.vitepress/core/coverage/open-blocks.ts'
import type { CoverageReport } from '../../../.vitepress/core/coverage/report.ts'
import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { openSegments } from '../../segments/open-segments.ts'
import { type JudgedScope, judgeTree } from '../../site/judge-tree.ts'
import type { TreeRead } from '../../site/read-tree.ts'
import type { SegmentsAfter } from './blame.ts'
import { losesAnchors } from './loses-anchors.ts'
import { newFindings } from './new-findings.ts'
import type { Prepared } from './new-texts.ts'
import { segmentBase } from './segment-base.ts'
import { treeWith } from './tree-with.ts'

/** A knowledge base as it is, and as it would be with the pages that are still to be made begun. */
interface Trees {
  tree: TreeRead
  begun: TreeRead
  /** Of `tree`, on the part that the files are about. */
  report: CoverageReport
  root: string
  site: Site
  scope: JudgedScope
}

export interface FindingsWith {
  /** Errors that come from what is taken; what a page lacks is none while texts of it are still to be translated. */
  errors: Finding[]
  /** Warnings and lacking terms in the files, and errors in any, that would be new beside them. */
  doubts: Finding[]
  segmentsAfter: SegmentsAfter
}

/** What begins each text of a page that is still to be translated, see `placeholder`. */
const placeholderStart = placeholder('').slice(0, -' -->'.length)

/** Says what the coverage check would find with the new texts that it does not find now. */
export function findingsWith(trees: Trees): (prepared: readonly Prepared[]) => FindingsWith {
  const { tree, begun, report, root, site, scope } = trees
  const judge = (one: TreeRead, isWide: boolean) => judgeTree(one, root, site, isWide ? {} : { scope }).report
  const known = new Map<string, readonly Finding[]>([['tree', report.findings]])
  const findingsOf = (name: 'tree' | 'begun', isWide: boolean) => {
    if (name === 'begun' && begun === tree) return findingsOf('tree', isWide)
    const key = isWide ? `${name}, all` : name
    const findings = known.get(key) ?? judge(trees[name], isWide).findings
    known.set(key, findings)
    return findings
  }
  return (prepared) => {
    const texts = prepared.flatMap(({ save, opened }) =>
      save.after === undefined ? [] : [{ file: save.file, language: opened.to, text: save.after }],
    )
    if (texts.length === 0) return { errors: [], doubts: [], segmentsAfter: async () => [] }
    const then = treeWith(tree, site, texts)
    const isWide = losesAnchors(tree, then)
    const after = judge(then, isWide)
    const files = new Set(texts.map(({ file }) => file))
    const open = new Set(texts.flatMap(({ file, text }) => (text.includes(placeholderStart) ? [file] : [])))
    const errors = newFindings(findingsOf('begun', isWide), after.findings).filter(
      ({ severity, file, rule }) => severity === 'error' && !(open.has(file) && rule.endsWith('-missing')),
    )
    const isDoubt = ({ severity, file, rule }: Finding) =>
      severity === 'error' || (files.has(file) && (severity === 'warning' || rule === 'term-missing'))
    const doubts = newFindings(findingsOf('tree', isWide), after.findings).filter(
      (one) => !errors.includes(one) && isDoubt(one),
    )
    return {
      errors,
      doubts,
      async segmentsAfter({ opened }) {
        const { name, to: language } = opened
        const again = await openSegments(segmentBase(then, after), root, site, { name, language })
        return again?.segments ?? []
      },
    }
  }
}
