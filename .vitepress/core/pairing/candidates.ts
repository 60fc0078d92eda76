import { strengths } from './evidence.ts'
import type { WeighedPage, WeighedPages } from './weights.ts'

/** How many pages are looked at closely for each. */
const mostCandidates = 12
/** Features that more pages have than this find nothing by themselves. */
const mostPages = 40

/**
 * The pages that may be a page's twin: those that share most of what is rare, the best first. Looks up what the page
 * has, so that not every page is compared with every other.
 */
export function candidatesFor({ kinds }: WeighedPage, { pagesWith }: WeighedPages): number[] {
  const found = new Map<number, number>()
  for (const [kind, { weights }] of kinds) {
    for (const [key, weight] of weights) {
      const pages = pagesWith(kind, key)
      if (pages.length > mostPages) continue
      const each = (weight * strengths[kind]) / Math.sqrt(pages.length)
      for (const index of pages) found.set(index, (found.get(index) ?? 0) + each)
    }
  }
  return [...found]
    .sort(([a, weight], [b, other]) => other - weight || a - b)
    .slice(0, mostCandidates)
    .map(([index]) => index)
}
