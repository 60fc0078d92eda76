import type { Standing } from '../pages/provenance-fields.ts'
import type { NavLink } from '../site/theme-config.ts'

/** What a page says of itself: who answers for it, when it is looked at, and whether it still holds. */
export interface Provenance {
  /** Who answers for the page, in the reader's language. */
  owner: string | undefined
  nextReview: string | undefined
  /** True where the next review was due when the site was built; the reader's browser looks again. */
  overdue: boolean
  standing: Standing
  /** Why it is being checked or was withdrawn, in the language of the text. */
  reason: string | undefined
  /** What to read instead of a page that was withdrawn. */
  instead: NavLink | undefined
  /** What was changed last, in the language of the text. */
  change: string | undefined
  /** True where the page has a section that names its sources. */
  sources: boolean
}

/** A page that is to be reviewed by a day (YYYY-MM-DD). */
export interface NextReview extends NavLink {
  date: string
}

/** The anchor of the section that says where a page's knowledge comes from, the same in every language. */
export const sourcesAnchor = 'sources'
