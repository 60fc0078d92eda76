import * as z from 'zod'
import type { Glossary } from './glossary.ts'

/** Who a glossary is from, for those who have only the file. */
export interface GlossaryOrigin {
  /** The name of the knowledge base. */
  name: string
  /** Its address. */
  address: string
  /** What may be done with it, in words. */
  licence: string
  /** The languages that it has words in; the first is that of names and titles. */
  languages: readonly string[]
  /** The address of a term on the glossary page of a language; none where there is no such page. */
  pageOf: (id: string, language: string) => string | undefined
  /** The name of a subject in the first language. */
  tagName: (id: string) => string
}

const words = z.strictObject({
  preferred: z.string().describe('The word to use'),
  synonyms: z.array(z.string()).describe('Other words for the same thing, which a writer may use'),
  forms: z.array(z.string()).describe('Inflected forms, compounds and turns of phrase that it is found by'),
  definition: z.string().optional().describe('What it means'),
  note: z.string().optional().describe('Where a writer or translator could go wrong'),
  page: z.string().optional().describe('The address where it is explained'),
})

/** The glossary as a file for programs: `glossary.json`. */
export const glossaryFileSchema = z.strictObject({
  $schema: z.string().describe('The address of this description'),
  name: z.string().describe('The knowledge base that the glossary is from'),
  address: z.string().describe('Its address'),
  licence: z.string().describe('What may be done with it, in words'),
  languages: z.array(z.string()).describe('The languages of the words, as BCP 47 tags'),
  terms: z.array(
    z.strictObject({
      id: z.string().describe('A name of the term that never changes; its anchor on the glossary page'),
      tags: z.array(z.string()).describe('Ids of the subjects that it belongs to'),
      words: z.record(z.string(), words).describe('Its words by language'),
      see: z.array(z.string()).describe('Ids of terms to read next'),
      source: z.string().optional().describe('Where its meaning is laid down'),
    }),
  ),
})

/** `glossary.json`: the glossary as JSON text, terms in the order of the glossary. `schema` is the schema's address. */
export function glossaryJson(glossary: Glossary, origin: GlossaryOrigin, schema: string): string {
  const file: z.infer<typeof glossaryFileSchema> = {
    $schema: schema,
    name: origin.name,
    address: origin.address,
    licence: origin.licence,
    languages: [...origin.languages],
    terms: glossary.map(({ id, tags, words, see, source }) => ({
      id,
      tags: [...tags],
      words: Object.fromEntries(
        origin.languages.flatMap((language) => {
          const own = words.get(language)
          if (!own) return []
          const { preferred, synonyms, forms, definition, note } = own
          const page = origin.pageOf(id, language)
          return [
            [language, { preferred, synonyms: [...synonyms], forms: [...forms], definition, note, page }],
          ]
        }),
      ),
      see: [...see],
      source,
    })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The JSON Schema (draft 7) of `glossary.json`, as text. */
export function glossaryFileJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(glossaryFileSchema, { target: 'draft-7' }), null, 2)}\n`
}
