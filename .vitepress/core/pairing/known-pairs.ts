import type { EvidenceKind, PageEvidence } from './evidence.ts'

/** Pages below docs/ that are known to be one, `en/about/index.md` and `sv/om/index.md`. */
export type KnownPairs = readonly (readonly [string, string])[]

/**
 * The same pages with what the pairs that are known tell: which of them each leads to, whose folder it stands in,
 * and whether a page leads to its own twin, as one that offers the other language does.
 */
export function withKnown(pages: readonly PageEvidence[], known: KnownPairs): PageEvidence[] {
  const names = new Map(known.flatMap(([a, b]) => [[a, a] as const, [b, a] as const]))
  const folders = twinFolders(known)
  return pages.map((page) => {
    const added = new Map<EvidenceKind, ReadonlySet<string>>()
    const linked = page.leadsTo.flatMap((file) => names.get(file) ?? [])
    if (linked.length > 0) added.set('linked', new Set(linked))
    const folder = folders.get(folderOf(page.file))
    if (folder !== undefined) added.set('folder', new Set([folder]))
    return { ...page, features: new Map([...page.features, ...added]) }
  })
}

/** The same pages, each with the pages of the other language that it leads to or that lead to it. */
export function withMutual(pages: readonly PageEvidence[], others: readonly PageEvidence[]): PageEvidence[] {
  const files = new Set(others.map(({ file }) => file))
  const from = new Map<string, string[]>()
  for (const { file, leadsTo } of others) {
    for (const to of new Set(leadsTo)) from.set(to, [...(from.get(to) ?? []), file])
  }
  return pages.map((page) => {
    const both = [...page.leadsTo.filter((file) => files.has(file)), ...(from.get(page.file) ?? [])]
    // Named alike from both sides.
    const keys = new Set(both.map((file) => [page.file, file].sort().join(' ')))
    return keys.size === 0 ? page : { ...page, features: new Map([...page.features, ['mutual', keys]]) }
  })
}

/** One name for a folder and its twin: where most of its pages have theirs, and that has no other twin. */
function twinFolders(known: KnownPairs): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const [a, b] of known) {
    const key = `${folderOf(a)}\n${folderOf(b)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const twins = new Map<string, string>()
  for (const [key] of [...counts].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1))) {
    const [here = '', there = ''] = key.split('\n')
    if (twins.has(here) || twins.has(there)) continue
    twins.set(here, here)
    twins.set(there, here)
  }
  return twins
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0))
}
