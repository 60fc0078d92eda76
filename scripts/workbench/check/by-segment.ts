import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'
import type { Segment } from '../../../.vitepress/core/segments/segment.ts'

/** The id of the segment that a finding of a page is about; empty where it is about none of them. */
export function segmentOfPage(page: Page, segments: readonly Segment[]): (finding: Finding) => string {
  const written = segments.filter(({ target }) => target !== undefined)
  const lines = page.body.split('\n')
  return ({ rule, line, column, original }) => {
    // How the page stands as a whole.
    if (rule.startsWith('page-')) return ''
    const block = page.blocks.findLast((candidate) =>
      line < page.bodyLine
        ? candidate.kind === 'field' && candidate.line <= line
        : candidate.kind !== 'field' && candidate.line <= line,
    )
    const here = written.filter(({ targetLine }) => block && targetLine === block.line)
    const [first] = here
    if (first && here.length > 1 && first.kind === 'cell') {
      const cell = cellAt(lines[line - page.bodyLine] ?? '', column)
      return here.find(({ id }) => id.endsWith(`.c${cell}`))?.id ?? first.id
    }
    if (first) return first.id
    return original ? (segments.find((segment) => segment.line === original.line)?.id ?? '') : ''
  }
}

/** Which cell of a table's row a column (from 1) is in, from 1. */
function cellAt(row: string, column: number): number {
  const before = row.slice(0, column - 1).replaceAll('\\|', '')
  const bars = before.split('|').length - 1
  return /^[\s>]*\|/.test(row) ? Math.max(bars, 1) : bars + 1
}

/** The same of a namespace; a finding of a whole plural is its first form's. */
export function segmentOfStrings(segments: readonly Segment[]): (finding: Finding) => string {
  const ids = new Set(segments.map(({ id }) => id))
  const plurals = new Map<string, string>()
  for (const { id, plural } of segments) {
    if (plural && !plurals.has(plural.key)) plurals.set(plural.key, id)
  }
  return ({ values, line }) => {
    if (values.key === undefined) return ''
    const given = String(values.key)
    const key = given.slice(given.indexOf(':') + 1)
    if (ids.has(key)) return key
    return (
      plurals.get(key) ??
      plurals.get(key.replace(/_\*$/, '')) ??
      segments.find(({ targetLine, target }) => target !== undefined && targetLine === line)?.id ??
      ''
    )
  }
}
