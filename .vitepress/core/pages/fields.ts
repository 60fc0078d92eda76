import type { FrontMatter } from './front-matter.ts'

/** The fields that a translation writes in its own words, or that say what it is a translation of. */
const ownFields: ReadonlySet<string> = new Set([
  'title',
  'description',
  'ref',
  'original',
  'location',
  'languages_reason',
  'change',
  'state_reason',
  'allow',
  'aliases',
])

/** A neutral field that a translation repeats with another value. */
export interface FieldConflict {
  path: readonly (string | number)[]
  original: unknown
  translation: unknown
}

export interface Inherited {
  fields: FrontMatter
  conflicts: FieldConflict[]
}

/**
 * A translation's fields with what it inherits from its original. Neutral fields (addresses, dates, tags,
 * order …) stand in the original only; in `contact`, `mail` is neutral and the words are not.
 */
export function inherit(original: FrontMatter, translation: FrontMatter): Inherited {
  const conflicts: FieldConflict[] = []
  const { original: _from, languages: _only, allow: _allowed, ...neutral } = original
  // What was done to a page, and what is wrong with it, is said of each in its own words; each moved by itself.
  const { change: _change, state_reason: _reason, aliases: _old, ...inherited } = neutral
  const fields: FrontMatter = { ...inherited, ...translation }
  for (const [name, value] of Object.entries(translation)) {
    if (ownFields.has(name) || name === 'contact') continue
    const expected = original[name as keyof FrontMatter]
    if (!same(expected, value)) conflicts.push({ path: [name], original: expected, translation: value })
  }
  if (original.contact && translation.contact) {
    fields.contact = original.contact.map((person, index) => {
      const { mail, ...words } = translation.contact?.[index] ?? {}
      if (mail !== undefined && mail !== person.mail) {
        conflicts.push({ path: ['contact', index, 'mail'], original: person.mail, translation: mail })
      }
      return { ...person, ...words }
    })
  }
  return { fields, conflicts }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The words of the front matter that a translator translates, each with its path. */
export function translatableFields(fields: FrontMatter): { path: (string | number)[]; text: string }[] {
  const words = (['title', 'description', 'location'] as const).flatMap((name) =>
    fields[name] === undefined ? [] : [{ path: [name], text: fields[name] }],
  )
  const contacts = (fields.contact ?? []).flatMap((person, index) =>
    (['name', 'text'] as const).flatMap((name) =>
      person[name] === undefined ? [] : [{ path: ['contact', index, name], text: person[name] }],
    ),
  )
  return [...words, ...contacts]
}
