import * as z from 'zod'
import { communityFields } from '../communities/community-fields.ts'
import { entryFields } from '../entries/entry-fields.ts'
import { eventFields } from '../events/event-fields.ts'
import type { Site } from '../site/site.ts'
import { alias, id, text } from './field-types.ts'
import { provenanceFields } from './provenance-fields.ts'

/** The kinds of page; the words of each are in locales/<language>/types.json. */
export const pageTypes = [
  'home',
  'explainer',
  'how-to',
  'topic',
  'directory',
  'initiatives',
  'cases',
  'profile',
  'policy',
  'checklist',
  'reference',
  'library',
  'glossary',
  'index',
  'calendar',
  'report',
  'search',
  'about',
  'facts',
] as const

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
    critical: z.boolean().optional(),
    aliases: z.array(alias).optional(),
    allow: z.record(z.string(), z.string().nullable()).optional(),
    ...provenanceFields(site),
    ...communityFields,
    ...entryFields,
    ...eventFields,
  })
}

/** What front matter says, checked. A translation has the few fields that differ by language. */
export type FrontMatter = z.infer<ReturnType<typeof frontMatterSchema>>
