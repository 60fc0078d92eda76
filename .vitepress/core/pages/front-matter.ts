import * as z from 'zod'
import type { Site } from '../site/site.ts'

/** The kinds of page; the words of each are in locales/<language>/types.json. */
export const pageTypes = [
  'home',
  'explainer',
  'how-to',
  'topic',
  'directory',
  'profile',
  'policy',
  'checklist',
  'reference',
  'library',
  'glossary',
  'calendar',
  'report',
  'search',
  'about',
] as const

/** A check of ours that zod has no name for; the rule's words say how to mend it. */
type Check = 'front-matter-date' | 'front-matter-address' | 'front-matter-mail'

function checked<T extends z.ZodType>(type: T, rule: Check, holds: (value: z.infer<T>) => boolean) {
  return type.refine(holds, { params: { rule } })
}

const text = z.string().trim().min(1)
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/)
const date = checked(z.string(), 'front-matter-date', isRealDate).meta({ format: 'date' })
const webAddress = checked(z.string(), 'front-matter-address', isWebAddress).meta({ format: 'uri' })
const mail = checked(z.string(), 'front-matter-mail', (value) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
).meta({ format: 'email' })
const place = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)])

/** The fields of a page's front matter, checked; `fields.position` is read as `order`, `"1"` as 1. */
export function frontMatterSchema(site: Site) {
  const language = z.enum(site.languages.map((entry) => entry.code) as [string, ...string[]])
  return z.strictObject({
    title: text,
    description: text,
    ref: id.optional(),
    original: language.optional(),
    languages: z.array(language).min(1).optional(),
    languages_reason: z.partialRecord(language, text).optional(),
    type: z.enum(pageTypes).optional(),
    layout: z.enum(['doc', 'home', 'languages']).optional(),
    section: z.enum(site.sections as [string, ...string[]]).optional(),
    tags: z.array(id).optional(),
    order: place.optional(),
    position: place.optional(),
    reviewed: date.optional(),
    facts: z.array(id).optional(),
    location: text.optional(),
    website: webAddress.optional(),
    contact_email: mail.optional(),
    featured: z.boolean().optional(),
    critical: z.boolean().optional(),
    social: z.strictObject({ twitter: text, slack: webAddress, linkedin: webAddress }).partial().optional(),
    allow: z.record(z.string(), z.string().nullable()).optional(),
    contact: z.array(z.strictObject({ name: text, text: text.optional(), mail: mail.optional() })).optional(),
  })
}

/** What front matter says, checked. A translation has the few fields that differ by language. */
export type FrontMatter = z.infer<ReturnType<typeof frontMatterSchema>>

/** A calendar date that exists, as YYYY-MM-DD (ISO 8601). */
export function isRealDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** An http(s) address: `javascript:`, `data:` and the like are never links here. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value)
}
