import type { CoverageReport } from '../../../.vitepress/core/coverage/report.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import type { TreeRead } from '../../site/read-tree.ts'
import { exportedTexts } from './exported-texts.ts'
import { isProblem, segmentFinder } from './find-segment.ts'
import { type Incoming, knownBefore } from './incoming.ts'
import { fold, isSameText, type Judging, judgeUnit } from './judge-unit.ts'
import type { Verdict } from './problem.ts'
import { twinLinks } from './twin-links.ts'

/** `tree` is the one in which pages that are still to be made are begun. */
export interface JudgeOptions extends Pick<Judging, 'overwrite' | 'fuzzy'> {
  tree: TreeRead
  report: CoverageReport
  root: string
  site: Site
}

/** A verdict on each text of the files, by itself; in the order in which they stand there. */
export async function judgeIncoming(
  incoming: readonly Incoming[],
  { tree, report, root, site, ...options }: JudgeOptions,
): Promise<Verdict[]> {
  const linksOf = twinLinks(tree, site)
  const verdicts: Verdict[] = []
  for (const part of incoming) {
    const { from, name, units, meant, originalVersion, version } = part
    const [first] = units
    if ('problem' in meant) {
      // Said once, and not of each text.
      const { line, column } = first ?? { line: 1, column: 1 }
      const at = { file: from, line, column }
      verdicts.push({
        at,
        name,
        language: '',
        id: '',
        kind: 'refused',
        problems: [meant.problem],
        doubts: [],
      })
      continue
    }
    const { opened } = meant
    const language = opened.to
    const known = knownBefore(part)
    const exported =
      known === 'changed' && version !== undefined
        ? await exportedTexts(tree, report, root, site, { name, language, file: opened.file, version })
        : undefined
    const before = exported ?? (known === 'none' ? new Map<string, string>() : known)
    const judging: Judging = {
      ...options,
      before,
      finished: finishedStates(part.format),
      links: linksOf(opened),
    }
    const find = segmentFinder(opened, originalVersion)
    const there = new Set(opened.segments.flatMap(({ target }) => (target === undefined ? [] : fold(target))))
    for (const unit of units) {
      const at = { file: from, line: unit.line, column: unit.column }
      const found = find(unit)
      if (!isProblem(found)) {
        verdicts.push({ at, name, language, id: found.id, ...judgeUnit(unit, found, judging) })
      } else if (unit.target !== undefined && there.has(fold(unit.target))) {
        // It says what the translation says already, whatever it was once made from.
        verdicts.push({ at, name, language, id: unit.id, kind: 'unchanged', problems: [], doubts: [] })
      } else if (unit.target !== undefined && unit.target.trim() !== '') {
        const { id, target: text } = unit
        verdicts.push({ at, name, language, id, text, kind: 'refused', problems: [found], doubts: [] })
      } else {
        verdicts.push({ at, name, language, id: unit.id, kind: 'empty', problems: [], doubts: [] })
      }
    }
  }
  return withoutTwice(verdicts)
}

/** XLIFF 1.2 calls what is outdated translated, and in need of a review. */
function finishedStates(format: Incoming['format']): Judging['finished'] {
  return new Set(format === 'xliff12' ? ['reviewed', 'final'] : ['translated', 'reviewed', 'final'])
}

/** Where two texts are for the same segment and differ, nobody can know which is meant. */
function withoutTwice(verdicts: readonly Verdict[]): Verdict[] {
  const first = new Map<string, Verdict>()
  const differing = new Set<string>()
  for (const verdict of verdicts) {
    if (verdict.kind !== 'taken') continue
    const key = keyOf(verdict)
    const other = first.get(key)
    if (!other) first.set(key, verdict)
    else if (!isSameText(other.text ?? '', verdict.text ?? '')) differing.add(key)
  }
  return verdicts.map((verdict): Verdict => {
    const other = first.get(keyOf(verdict))
    if (verdict.kind !== 'taken' || !other) return verdict
    if (differing.has(keyOf(verdict))) return { ...verdict, kind: 'refused', problems: [{ kind: 'twice' }] }
    return verdict === other ? verdict : { ...verdict, kind: 'unchanged' }
  })
}

/** Names a segment over all pages, namespaces and languages. */
export function keyOf({ name, language, id }: Pick<Verdict, 'name' | 'language' | 'id'>): string {
  return JSON.stringify([language, name, id])
}
