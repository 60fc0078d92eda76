import { anchorsOf } from '../coverage/page-anchors.ts'
import { type Finding, finding } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import type { Page, Pair } from '../pages/page.ts'
import { explicitAnchors } from './explicit-anchors.ts'

/** An address that somebody may have linked to, and its line in the file that keeps them. */
export interface KeptAnchor {
  ref: string
  anchor: string
  line: number
}

/** Reads the lines `ref#anchor` of `docs/anchors.txt`; those that begin with `//` are for people. */
export function parseKeptAnchors(text: string): KeptAnchor[] {
  return text.split('\n').flatMap((written, index) => {
    const [, ref, anchor] = /^([^#\s/][^#\s]*)#(\S+)\s*$/.exec(written) ?? []
    return ref === undefined || anchor === undefined ? [] : [{ ref, anchor, line: index + 1 }]
  })
}

/** That file anew: what it kept and every anchor that a heading of an original is given, sorted. */
export function formatKeptAnchors(kept: readonly KeptAnchor[], pairs: readonly Pair[], head: string): string {
  const lines = new Set([
    ...kept.map(({ ref, anchor }) => `${ref}#${anchor}`),
    ...pairs.flatMap(({ ref, original }) => explicitAnchors(original).map(({ id }) => `${ref}#${id}`)),
  ])
  return `${[`// ${head}`, ...[...lines].sort()].join('\n')}\n`
}

/** Anchors that were kept and have gone, so that links from elsewhere no longer lead to what they meant. */
export function checkKeptAnchors(
  file: string,
  kept: readonly KeptAnchor[],
  pairs: readonly Pair[],
): Finding[] {
  const byRef = new Map(pairs.map((pair) => [pair.ref, pair]))
  const anchors = new Map<Page, ReadonlySet<string>>()
  return kept.flatMap(({ ref, anchor, line }) => {
    const page = byRef.get(ref)?.original
    const place = { file, line, column: 1 }
    if (!page) return finding('anchor-gone', place, { ref, anchor, meant: '–', file, context: 'page' })
    const there = anchors.get(page) ?? anchorsOf(page)
    anchors.set(page, there)
    if (there.has(anchor.normalize())) return []
    const meant = nearest(anchor, [...there]) ?? '–'
    return finding('anchor-gone', place, { ref, anchor, meant, page: page.file, context: 'anchor' })
  })
}
