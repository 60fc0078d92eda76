import { findPage } from '../core/pages/page-link.ts'
import { carriesKnowledge } from '../core/provenance/page-kinds.ts'
import type { NextReview } from '../core/provenance/provenance.ts'
import { nextReviewOf } from '../core/provenance/review-dates.ts'
import { isWithdrawn } from '../core/provenance/withdrawn.ts'
import type { Site } from '../core/site/site.ts'
import type { Library } from './library.ts'

/** How many of the pages that are to be reviewed next are named. */
const count = 8

/** The pages whose next review is soonest, as readers of a language meet them; the soonest first. */
export function nextReviews({ pairs, addresses }: Library, site: Site, language: string): NextReview[] {
  return pairs
    .flatMap((pair): NextReview[] => {
      const date = nextReviewOf(pair.original.fields, site)
      if (date === undefined || isWithdrawn(pair) || !carriesKnowledge(pair.original.fields)) return []
      const found = findPage(pair, language, addresses)
      return found ? [{ ...found.link, date }] : []
    })
    .sort((a, b) => (a.date === b.date ? a.text.localeCompare(b.text, language) : a.date < b.date ? -1 : 1))
    .slice(0, count)
}
