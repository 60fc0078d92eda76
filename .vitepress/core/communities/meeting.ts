import { fold } from '../search/fold.ts'

/** How a community meets; one that does both has both. */
export const meetings = ['online', 'in-person'] as const

export type Meeting = (typeof meetings)[number]

/** What people write as a place and mean as a way of meeting, folded (no å, ä, ö), in the languages we know. */
const ways: ReadonlyMap<string, readonly Meeting[]> = new Map([
  ...words(
    ['online'],
    'online|on-line|on line|internet|the internet|on the internet|the web|on the web|web|virtual|virtually|remote|remotely|digital|digitally|video call|video calls|pa natet|natet|via natet|over natet|pa internet|via internet|pa webben|webben|digitalt|virtuellt|pa distans|distans|videomoten|videomote',
  ),
  ...words(
    ['in-person'],
    'in person|in-person|on site|on-site|face to face|pa plats|fysiskt|fysisk|fysiska moten|fysiska traffar|irl',
  ),
  ...words(['online', 'in-person'], 'hybrid|hybridmoten|hybridtraffar'),
])

function words(meets: readonly Meeting[], list: string): [string, readonly Meeting[]][] {
  return list.split('|').map((word) => [word, meets])
}

/** Where a community is, and how it meets. */
export interface Whereabouts {
  /** A place on the ground; undefined where only the web was named. */
  place: string | undefined
  meets: Meeting[]
}

/** Reads `location`, whose `Online` or `På nätet` is no place but a way of meeting, with what `meets` says beside. */
export function whereabouts(location: string | undefined, meets: readonly Meeting[] = []): Whereabouts {
  const found = new Set<Meeting>(meets)
  const place = location === undefined ? undefined : withoutWays(location.trim().slice(0, 300), found)
  return { place: place || undefined, meets: meetings.filter((way) => found.has(way)) }
}

/** Words between which one place ends and another begins, kept so that a place stays as written. */
const joint = /(\s*[,;/|+&]\s*|\s+(?:and|or|och|samt|eller|–|-)\s+)/iu

/** The text without the ways of meeting in it, each with one joint beside it; those are added to `found`. */
function withoutWays(text: string, found: Set<Meeting>): string {
  const isWay = (part: string) => {
    const way = ways.get(fold(part.trim()))
    for (const meeting of way ?? []) found.add(meeting)
    return way !== undefined
  }
  if (isWay(text)) return ''
  const parts = text
    .replace(/\(([^()]*)\)/g, (all, inside: string) => (isWay(inside) ? '' : all))
    .split(joint)
  const kept: string[] = []
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? ''
    if (isWay(part) || part.trim() === '') continue
    kept.push(kept.length > 0 ? (parts[at - 1] ?? ' ') : '', part)
  }
  return kept.join('').trim()
}
