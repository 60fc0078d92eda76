import { anchorsOf } from '../coverage/page-anchors.ts'
import { type Finding, finding } from '../findings/finding.ts'
import type { Page, Pair } from '../pages/page.ts'
import { type ExplicitAnchor, explicitAnchors } from './explicit-anchors.ts'

/**
 * Anchors that a link cannot rely on: one that an original gives a heading and its translation does not have, one
 * that a page has twice, and the id of a fact (`points`) as the anchor of two pages.
 */
export function checkAnchors(pairs: readonly Pair[], points: ReadonlySet<string>): Finding[] {
  const anchors = new Map(
    pairs
      .flatMap(({ original, translations }) => [original, ...translations.values()])
      .map((page) => [page, explicitAnchors(page)]),
  )
  const of = (page: Page) => anchors.get(page) ?? []
  const first = new Map<string, Page>()
  return pairs.flatMap(({ original, translations }) => [
    ...[original, ...translations.values()].flatMap((page) => twiceOnPage(page, of(page))),
    ...of(original).flatMap(({ id, heading }) => {
      const other = first.get(id) ?? original
      first.set(id, other)
      if (!points.has(id) || other === original) return []
      return twice(original, id, heading.line, { other: other.file, context: 'point' })
    }),
    ...[...translations.values()].flatMap((page) => missingIn(page, original, of(original))),
  ])
}

function twiceOnPage(page: Page, anchors: readonly ExplicitAnchor[]): Finding[] {
  const lines = new Map<string, number>()
  return anchors.flatMap(({ id, heading: { line } }) => {
    const other = lines.get(id)
    lines.set(id, other ?? line)
    return other === undefined ? [] : twice(page, id, line, { other: String(other), context: 'page' })
  })
}

function twice(page: Page, anchor: string, line: number, more: Finding['values']): Finding[] {
  return [finding('anchor-twice', { file: page.file, line, column: 1 }, { anchor, ...more })]
}

function missingIn(page: Page, original: Page, wanted: readonly ExplicitAnchor[]): Finding[] {
  const there = anchorsOf(page)
  const headings = original.blocks.filter(({ heading }) => heading)
  const twins = page.blocks.filter(({ heading }) => heading)
  // Where headings are missing, that is said already.
  if (twins.length < headings.length) return []
  return wanted.flatMap(({ id, heading }) => {
    if (there.has(id.normalize())) return []
    const twin = twins.length === headings.length ? twins[headings.indexOf(heading)] : undefined
    return finding(
      'anchor-missing',
      { file: page.file, line: twin?.line ?? page.bodyLine, column: 1 },
      {
        anchor: id,
        heading: heading.text,
        language: page.language,
        original: original.file,
        originalLine: heading.line,
      },
      { file: original.file, line: heading.line, column: 1 },
    )
  })
}
