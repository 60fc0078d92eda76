import * as z from 'zod'
import { date, id } from './field-types.ts'

/** Where a page's knowledge comes from, and when somebody last looked at it. */
export const provenanceFields = {
  reviewed: date.optional(),
  facts: z.array(id).optional(),
}
