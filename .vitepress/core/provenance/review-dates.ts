import type { FrontMatter } from '../pages/front-matter.ts'
import type { Site } from '../site/site.ts'

/**
 * The day so many months after a calendar date, both as YYYY-MM-DD; where that month has no such day, its last
 * one: 2026-08-31 and six months are 2027-02-28.
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** When a page is to be reviewed next: the day that it names, else so many months after it was reviewed. */
export function nextReviewOf(
  { reviewed, next_review, review_every }: FrontMatter,
  { reviews }: Site,
): string | undefined {
  if (next_review !== undefined) return next_review
  const months = review_every ?? reviews?.every
  return reviewed === undefined || months === undefined ? undefined : addMonths(reviewed, months)
}

/** True from the day after a review should have been made. Days are calendar dates, YYYY-MM-DD. */
export function isOverdue(nextReview: string | undefined, today: string): boolean {
  return nextReview !== undefined && nextReview < today
}
