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
  const places = new Map(pages.map(({ ref }, at) => [ref, at]))
  const byTag = new Map<string, number[]>()
  const linkedFrom = new Map<string, number[]>()
  for (const [at, { tags, links }] of pages.entries()) {
    for (const tag of new Set(tags)) push(byTag, tag, at)
    for (const to of links) push(linkedFrom, to, at)
  }
  // By place and not by ref, and made once: a common tag is on a good part of a large site's pages, for each of them.
  const scores = new Float64Array(pages.length)
  return new Map(
    pages.map((page, own) => {
      const met: number[] = []
      const add = (at: number, value: number) => {
        if (scores[at] === 0) met.push(at)
        scores[at] = (scores[at] ?? 0) + value
      }
      for (const tag of new Set(page.tags)) {
        const tagged = byTag.get(tag) ?? []
        // A tag that all pages have tells nothing.
        const rarity = Math.log(pages.length / tagged.length)
        if (rarity > 0) for (const at of tagged) add(at, rarity)
      }
      for (const ref of page.links) {
        const at = places.get(ref)
        if (at !== undefined) add(at, worth.link)
      }
      for (const at of linkedFrom.get(page.ref) ?? []) add(at, worth.link)
      const best: Related[] = []
      for (const at of met) {
        const other = pages[at]
        if (other && at !== own) keepBest(best, other.ref, (scores[at] ?? 0) + likeness(page, other))
        scores[at] = 0
      }
      return [page.ref, best]
    }),
  )
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Puts a page in its place among the best so far, of which there are `most`. */
function keepBest(best: Related[], ref: string, score: number): void {
  if (score < least || score < (best[most - 1]?.score ?? 0)) return
  let place = best.length
  for (let above = best[place - 1]; above; above = best[place - 1]) {
    if (score < above.score || (score === above.score && ref > above.ref)) break
    place--
  }
  best.splice(place, 0, { ref, score })
  if (best.length > most) best.pop()
}

function likeness(page: Relatable, other: Relatable): number {
  const isOf = (one: string | undefined, two: string | undefined) => one !== undefined && one === two
  return (
    (isOf(page.section, other.section) ? worth.section : 0) + (isOf(page.type, other.type) ? worth.type : 0)
  )
}
