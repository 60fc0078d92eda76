import * as z from 'zod'
import { mail, text, webAddress } from '../pages/field-types.ts'

/** What the front matter of a community's profile says beside what every page does. */
export const communityFields = {
  location: text.optional(),
  website: webAddress.optional(),
  contact_email: mail.optional(),
  featured: z.boolean().optional(),
  social: z.strictObject({ twitter: text, slack: webAddress, linkedin: webAddress }).partial().optional(),
  contact: z.array(z.strictObject({ name: text, text: text.optional(), mail: mail.optional() })).optional(),
}
