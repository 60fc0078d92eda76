import { type Finding, finding, type Place } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import type { Page, Pair } from '../pages/page.ts'
import type { Site } from '../site/site.ts'
import { carriesKnowledge } from './page-kinds.ts'
import { isOverdue, nextReviewOf } from './review-dates.ts'

/**
 * What is amiss with who looks after pages and when, judged by the day `today` (YYYY-MM-DD). A site whose settings
 * have no `reviews` keeps none, so that nothing is missing there.
 */
export function checkProvenance(pairs: readonly Pair[], site: Site, today: string): Finding[] {
  const refs = pairs.map(({ ref }) => ref)
  return pairs.flatMap((pair) => [
    ...(site.reviews && carriesKnowledge(pair.original.fields)
      ? reviewFindings(pair.original, site, today)
      : []),
    ...(site.reviews && carriesKnowledge(pair.original.fields) ? changeFindings(pair) : []),
    ...reasonFindings(pair),
    ...insteadFindings(pair.original, refs),
  ])
}

function reviewFindings(page: Page, site: Site, today: string): Finding[] {
  const { reviewed, next_review, state } = page.fields
  const due = nextReviewOf(page.fields, site)
  const field = next_review === undefined ? 'reviewed' : 'next_review'
  if (reviewed === undefined) return [finding('review-missing', at(page, 'title'))]
  // A day more, since it is tomorrow already in some places.
  if (reviewed > dayAfter(today)) {
    return [finding('review-dates', at(page, 'reviewed'), { reviewed, day: today, context: 'future' })]
  }
  if (next_review !== undefined && next_review <= reviewed) {
    return [
      finding('review-dates', at(page, 'next_review'), { reviewed, due: next_review, context: 'order' }),
    ]
  }
  if (due === undefined || state === 'withdrawn' || !isOverdue(due, today)) return []
  return [finding('review-overdue', at(page, field), { reviewed, due })]
}

/** Each page says in its own words what was done to it last; a translation that repeats its original's does not. */
function changeFindings({ original, translations }: Pair): Finding[] {
  return [original, ...translations.values()].flatMap((page) => {
    const { change } = page.fields
    if (change === undefined)
      return [finding('change-missing', at(page, 'title'), { language: page.language })]
    if (page === original || change !== original.fields.change) return []
    const values = { field: 'change', from: original.language, language: page.language }
    return [finding('field-untranslated', at(page, 'change'), values, at(original, 'change'))]
  })
}

/** A page that is being checked or withdrawn says why, in each language. */
function reasonFindings({ original, translations }: Pair): Finding[] {
  const { state } = original.fields
  if (state === undefined || state === 'current') return []
  return [original, ...translations.values()].flatMap((page) =>
    page.fields.state_reason === undefined
      ? finding('state-reason-missing', at(page, page === original ? 'state' : 'title'), {
          state,
          language: page.language,
        })
      : [],
  )
}

function insteadFindings(page: Page, refs: readonly string[]): Finding[] {
  const { instead } = page.fields
  if (instead === undefined || (refs.includes(instead) && instead !== page.ref)) return []
  const others = refs.filter((ref) => ref !== page.ref)
  return [
    finding('instead-unknown', at(page, 'instead'), {
      ref: instead,
      meant: nearest(instead, others) ?? '',
    }),
  ]
}

function at(page: Page, field: string): Place {
  return { file: page.file, ...page.at([field]) }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
