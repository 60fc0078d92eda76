import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { planSegments } from '../../segments/plan-segments.ts'
import { judgeTree } from '../../site/judge-tree.ts'
import { readTree } from '../../site/read-tree.ts'
import { scopeOf } from '../../site/scope-of.ts'
import { begunPages, linkedStandIns } from './begun-pages.ts'
import { blame } from './blame.ts'
import { findingsWith } from './findings-with.ts'
import { incomingOf, type ReadWell } from './incoming.ts'
import { judgeIncoming } from './judge-incoming.ts'
import { type PlanTexts, prepareTexts, type TextsPrepared } from './new-texts.ts'
import { segmentBase } from './segment-base.ts'
import { treeWith } from './tree-with.ts'

export interface ImportOptions {
  language: string | undefined
  overwrite: boolean
  fuzzy: boolean
}

/** What of the files is to be written, and what is to be said of all of it. */
export interface ImportChecked extends TextsPrepared {
  /** What the coverage check would say then that it does not say now, and that is no reason to refuse a text. */
  doubts: Finding[]
  /** The pages and namespaces that the files are about, as they are now. */
  opened: Segmented[]
}

/** Errors of one text may hide those of another, but not for ever. */
const mostRounds = 5

/** Checks everything that the files say against the knowledge base in `root`. Writes nothing. */
export async function checkImport(
  files: readonly ReadWell[],
  root: string,
  site: Site,
  { language, overwrite, fuzzy }: ImportOptions,
): Promise<ImportChecked> {
  const tree = readTree(root, site)
  const scope = scopeOf(files.flatMap(({ read }) => read.files.map(({ name }) => name)))
  const { report } = judgeTree(tree, root, site, { scope })
  const base = segmentBase(tree, report)
  const staysWhere = linkedStandIns(tree, site)
  const incoming = await incomingOf(files, base, root, site, { language, staysWhere })
  const opened = [...new Set(incoming.flatMap(({ meant }) => ('opened' in meant ? [meant] : [])))]
  const pages = begunPages(opened, base, root, site)
  const begun = pages.length > 0 ? treeWith(tree, site, pages) : tree
  const plan: PlanTexts = ({ opened: { originalVersion, version }, which }, edits) =>
    planSegments(base, root, site, { ...which, originalVersion, version }, edits)
  const judged = await judgeIncoming(incoming, { tree: begun, report, root, site, overwrite, fuzzy })
  const check = findingsWith({ tree, begun, report, root, site, scope })
  let made = prepareTexts(judged, opened, plan)
  let found = check(made.prepared)
  for (let round = 1; found.errors.length > 0 && round <= mostRounds; round++) {
    // What cannot be told apart by then is not taken at all.
    const errors = round < mostRounds ? found.errors : found.errors.map((error) => ({ ...error, file: '' }))
    const verdicts = await blame(errors, made.verdicts, made.prepared, found.segmentsAfter)
    made = prepareTexts(verdicts, opened, plan)
    found = check(made.prepared)
  }
  return { ...made, doubts: found.doubts, opened: opened.map((one) => one.opened) }
}
