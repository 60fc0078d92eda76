import * as z from 'zod'

const text = z.string().trim().min(1)
const texts = z.array(text)
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

const names = {
  preferred: text.describe('The word to use'),
  synonyms: texts.optional().describe('Other words for the same thing, which a writer may use'),
  forms: texts.optional().describe('Inflected forms, compounds and turns of phrase that it is found by'),
  ambiguous: z.boolean().optional().describe('True where the words mostly mean something else'),
}

/** The words for a term in one language. */
export const wordsSchema = z.strictObject({
  ...names,
  definition: text.describe('What it means: one or two sentences'),
  note: text.optional().describe('Where a writer or translator could go wrong'),
})

/** As much of the words as a term can be found by; what else there is may be wrong. */
export const namesSchema = z.object(names)

/** What an entry has beside its words in each language. */
export const entrySchema = z.strictObject({
  id: id.describe('A name of the term that never changes: words of a–z and 0–9 with "-" between'),
  tags: z.array(id).optional().describe('The subjects that it belongs to, as the tags of pages'),
  see: z.array(id).optional().describe('Ids of terms to read next'),
  inline: z.boolean().optional().describe('False where pages are not to explain it: an everyday word'),
  source: text.optional().describe('Where its meaning is laid down: a law with its number, a standard'),
})

/** The whole file `docs/glossary.yml` of a site with `languages`. */
export function glossarySchema(languages: readonly string[]) {
  const words = Object.fromEntries(languages.map((language) => [language, wordsSchema.optional()]))
  return z.array(entrySchema.extend(words))
}
