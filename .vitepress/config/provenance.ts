import { today } from '../../scripts/dates/today.ts'
import type { Page } from '../core/pages/page.ts'
import { findPage } from '../core/pages/page-link.ts'
import { carriesKnowledge } from '../core/provenance/page-kinds.ts'
import { type Provenance, sourcesAnchor } from '../core/provenance/provenance.ts'
import { isOverdue, nextReviewOf } from '../core/provenance/review-dates.ts'
import type { Site } from '../core/site/site.ts'
import type { NavLink } from '../core/site/theme-config.ts'
import type { Library } from './library.ts'

/** What a page says of itself to readers of `language`; `page` is the one whose text is shown there. */
export function provenanceFor(page: Page, language: string, library: Library, site: Site): Provenance {
  const { fields } = page
  const owner = fields.owner ?? site.reviews?.owners[0]
  const isLookedAfter = carriesKnowledge(fields)
  const nextReview = isLookedAfter ? nextReviewOf(fields, site) : undefined
  const standing = fields.state ?? 'current'
  return {
    owner:
      owner === undefined || !isLookedAfter
        ? undefined
        : library.words(language)(`common:owners.${owner}` as 'common:menu', { defaultValue: owner }),
    nextReview: standing === 'withdrawn' ? undefined : nextReview,
    overdue: standing === 'current' && isOverdue(nextReview, today()),
    standing,
    reason: fields.state_reason,
    instead: fields.instead === undefined ? undefined : linkTo(fields.instead, language, library),
    change: fields.change,
    sources: page.blocks.some(({ heading }) => heading?.id === sourcesAnchor),
  }
}

function linkTo(ref: string, language: string, { pairs, addresses }: Library): NavLink | undefined {
  const pair = pairs.find((candidate) => candidate.ref === ref)
  return pair && findPage(pair, language, addresses)?.link
}
