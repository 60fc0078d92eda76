/** What pages are compared by. */
export interface Relatable {
  ref: string
  type?: string | undefined
  section?: string | undefined
  tags: readonly string[]
  /** Refs of the pages that its text links to. */
  links: ReadonlySet<string>
}

/** A page to read next, and why. */
export interface Related {
  ref: string
  score: number
}

/** What a link from one to the other is worth, in either direction, and to be of one section or one type. */
const worth = { link: 1.5, section: 0.5, type: 0.5 }
/** Less than this is chance: about one tag that every fifth page has, and nothing else. */
const least = 1.6
/** How many are kept for each page. */
const most = 12

/**
 * For each page those that are most like it, the most alike first. A tag that two pages share counts by how rare it
 * is: the natural logarithm of how many pages there are to each that has it (the inverse document frequency). A link
 * between them, a common section and a common type add to that; none of these alone makes a relation.
 */
export function relatedPages(pages: readonly Relatable[]): Map<string, Related[]> {
  const known = new Map(pages.map((page) => [page.ref, page]))
  const byTag = new Map<string, string[]>()
  const linkedFrom = new Map<string, string[]>()
  for (const { ref, tags, links } of pages) {
    for (const tag of new Set(tags)) push(byTag, tag, ref)
    for (const to of links) push(linkedFrom, to, ref)
  }
  return new Map(
    pages.map((page) => {
      const scores = new Map<string, number>()
      const add = (to: string, value: number) => scores.set(to, (scores.get(to) ?? 0) + value)
      for (const tag of new Set(page.tags)) {
        const refs = byTag.get(tag) ?? []
        for (const ref of refs) add(ref, Math.log(pages.length / refs.length))
      }
      for (const ref of [...page.links, ...(linkedFrom.get(page.ref) ?? [])]) add(ref, worth.link)
      return [page.ref, ranked(page, scores, known)]
    }),
  )
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function ranked(
  page: Relatable,
  scores: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, Relatable>,
): Related[] {
  return [...scores]
    .flatMap(([ref, score]) => {
      const other = ref === page.ref ? undefined : known.get(ref)
      return other ? [{ ref, score: score + likeness(page, other) }] : []
    })
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || (a.ref < b.ref ? -1 : 1))
    .slice(0, most)
}

function likeness(page: Relatable, other: Relatable): number {
  const same = (name: 'section' | 'type') => page[name] !== undefined && page[name] === other[name]
  return (same('section') ? worth.section : 0) + (same('type') ? worth.type : 0)
}
