import * as z from 'zod'
import { id, text } from '../pages/field-types.ts'
import { factKinds } from './facts.ts'

/** The entries of `docs/facts.yml` for a site with `languages`: its two lists, and what stands in each. */
export function factsSchema(languages: readonly string[]) {
  const words = z.object(Object.fromEntries(languages.map((language) => [language, text]))).catchall(text)
  const source = z.strictObject({
    id,
    title: words,
    language: text.describe('The language that it is written in, as a tag such as sv'),
    about: words.describe('What it tells'),
    page: id.optional().describe('The ref of the page to begin with'),
  })
  const fact = z.strictObject({
    id: id.describe('Never changes, so that it can be referred to'),
    source: id.describe('The id of the document that it comes from'),
    kind: z.enum(factKinds),
    says: words.describe('The fact in our own words'),
  })
  return { source, fact }
}
