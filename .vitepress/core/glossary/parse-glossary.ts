import { z } from 'zod'
import type { Glossary, TermWords } from './glossary.ts'

const list = z.array(z.string()).optional()
const words = z.object({ preferred: z.string().min(1), synonyms: list, forms: list })
const terms = z.array(z.looseObject({ id: z.string().min(1) }))

/** What is wrong with an entry of the glossary; the path is that in the file: `[3, 'sv', 'preferred']`. */
export interface GlossaryFault {
  path: readonly PropertyKey[]
  reason: string
}

/**
 * Reads a glossary as data: a list of `{ id, en: { preferred, synonyms, forms }, sv: { … } }`, with the words of
 * `languages`. An entry that is wrong is left out and told.
 */
export function parseGlossary(
  value: unknown,
  languages: readonly string[],
): { glossary: Glossary; faults: GlossaryFault[] } {
  const read = terms.safeParse(value)
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => ({ path, reason: message }))
    return { glossary: [], faults }
  }
  const faults: GlossaryFault[] = []
  const glossary = read.data.map((entry, index) => {
    const byLanguage = languages.flatMap((language): [string, TermWords][] => {
      const given = entry[language]
      if (given === undefined) return []
      const parsed = words.safeParse(given)
      if (parsed.success) {
        const { preferred, synonyms = [], forms = [] } = parsed.data
        return [[language, { preferred, synonyms, forms }]]
      }
      faults.push(
        ...parsed.error.issues.map(({ path, message }) => ({
          path: [index, language, ...path],
          reason: message,
        })),
      )
      return []
    })
    return { id: entry.id, words: new Map(byLanguage) }
  })
  return { glossary, faults }
}
