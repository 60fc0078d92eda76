import * as z from 'zod'
import type { Site } from '../site/site.ts'
import { checked, date, id, text } from './field-types.ts'

/** How a page stands: it holds, somebody is checking whether it does, or nobody should go by it any more. */
export const standings = ['current', 'checking', 'withdrawn'] as const

export type Standing = (typeof standings)[number]

const months = checked(
  z.number(),
  'front-matter-months',
  (count) => Number.isInteger(count) && count >= 1 && count <= 120,
)

/** Where a page's knowledge comes from, who answers for it, and when somebody last looked at it and will again. */
export function provenanceFields({ reviews }: Site) {
  return {
    owner: (reviews ? z.enum(reviews.owners) : id).optional(),
    reviewed: date.optional(),
    review_every: months.optional(),
    next_review: date.optional(),
    state: z.enum(standings).optional(),
    state_reason: text.optional(),
    instead: id.optional(),
    change: text.optional(),
    facts: z.array(id).optional(),
  }
}
