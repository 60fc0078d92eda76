import type { Glossary, Term, TermWords } from './glossary.ts'
import { faultsBetween, faultsOf, type GlossaryFault, unknownTags } from './glossary-faults.ts'
import { entrySchema, namesSchema, wordsSchema } from './glossary-schema.ts'

/**
 * Reads a glossary as data: a list of `{ id, en: { preferred, definition, … }, sv: { … } }` as `glossarySchema` has
 * it, with the words of `languages`; those of other languages are passed over. Of an entry that is wrong what can be
 * used is kept, so that a term is found although its definition is missing. `tags` are those that there are words
 * for; without them any is right.
 */
export function parseGlossary(
  value: unknown,
  languages: readonly string[],
  tags?: ReadonlySet<string>,
): { glossary: Glossary; faults: GlossaryFault[] } {
  if (!Array.isArray(value)) return { glossary: [], faults: [{ path: [], kind: 'list', field: '' }] }
  const faults: GlossaryFault[] = []
  const terms: Term[] = []
  const places: number[] = []
  for (const [index, entry] of value.entries()) {
    const { term, faults: ofEntry } = isRecord(entry)
      ? readEntry(entry, languages, index)
      : { faults: [{ path: [index], kind: 'entry' as const, field: '' }] }
    faults.push(...ofEntry)
    if (term === undefined) continue
    terms.push(term)
    places.push(index)
  }
  faults.push(...faultsBetween(terms, places), ...(tags ? unknownTags(terms, places, tags) : []))
  return { glossary: terms, faults }
}

interface Read<T> {
  term?: T
  faults: GlossaryFault[]
}

function readEntry(entry: Record<string, unknown>, languages: readonly string[], index: number): Read<Term> {
  const own = Object.entries(entry).filter(([field, value]) => !isOfLanguage(field, value, languages))
  const result = entrySchema.safeParse(Object.fromEntries(own), { reportInput: true })
  const known = [...Object.keys(entrySchema.shape), ...languages]
  const faults = result.success ? [] : faultsOf(result.error, [index], known)
  const words = languages.flatMap((language): [string, TermWords][] => {
    if (entry[language] === undefined) return []
    const read = readWords(entry[language], [index, language])
    faults.push(...read.faults)
    return read.term ? [[language, read.term]] : []
  })
  const { shape } = entrySchema
  const id = shape.id.safeParse(entry.id).data
  if (id === undefined) return { faults }
  const tags = shape.tags.safeParse(entry.tags).data ?? []
  const see = shape.see.safeParse(entry.see).data ?? []
  const inline = shape.inline.safeParse(entry.inline).data
  const source = shape.source.safeParse(entry.source).data
  return { term: { id, words: new Map(words), tags, see, inline, source }, faults }
}

function readWords(value: unknown, path: readonly PropertyKey[]): Read<TermWords> {
  const result = wordsSchema.safeParse(value, { reportInput: true })
  const faults = result.success ? [] : faultsOf(result.error, path, Object.keys(wordsSchema.shape))
  const names = result.success ? result : namesSchema.safeParse(value)
  if (!names.success) return { faults }
  const { synonyms = [], forms = [], ambiguous = false } = names.data
  return { term: { ...names.data, synonyms, forms, ambiguous }, faults }
}

/** The words of a language, be it one of the site's or not: only a mapping with a preferred word counts as that. */
function isOfLanguage(field: string, value: unknown, languages: readonly string[]): boolean {
  if (languages.includes(field)) return true
  return languageTag.test(field) && isRecord(value) && 'preferred' in value
}

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
