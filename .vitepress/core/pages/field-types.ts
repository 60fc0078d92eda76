import * as z from 'zod'
import { isAlias } from '../aliases/alias.ts'

/** A check of ours that zod has no name for; the rule's words say how to mend it. */
type Check =
  | 'front-matter-date'
  | 'front-matter-address'
  | 'front-matter-mail'
  | 'front-matter-months'
  | 'front-matter-alias'

/** A type with a check of its own. */
export function checked<T extends z.ZodType>(type: T, rule: Check, holds: (value: z.infer<T>) => boolean) {
  return type.refine(holds, { params: { rule } })
}

/** Words; never empty. */
export const text = z.string().trim().min(1)
/** A name that stays: letters, digits, dots and hyphens. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/)
/** A calendar date that exists: `2026-11-21`. */
export const date = checked(z.string(), 'front-matter-date', isRealDate).meta({ format: 'date' })
/** An http(s) address. */
export const webAddress = checked(z.string(), 'front-matter-address', isWebAddress).meta({ format: 'uri' })
/** An old address of the page on this site. */
export const alias = checked(z.string(), 'front-matter-alias', isAlias)
/** An e-mail address. */
export const mail = checked(z.string(), 'front-matter-mail', (value) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
).meta({ format: 'email' })

/** A calendar date that exists, as YYYY-MM-DD (ISO 8601). */
export function isRealDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/**
 * An http(s) address: `javascript:`, `data:` and the like are never links here, and neither is what only becomes an
 * address when a browser leaves out or encodes signs of it.
 */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s\p{C}<>"\\]+$/iu.test(value) && URL.canParse(value)
}
