import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import { parseGlossary } from '../../.vitepress/core/glossary/parse-glossary.ts'

/** The names of a term in a language: the preferred word, then synonyms; or all that a glossary has. */
type Given = readonly [preferred: string, ...synonyms: string[]] | Record<string, unknown>

/** A glossary in English and Swedish of terms by id, each with a definition in words that do not matter. */
export function glossaryOf(terms: Record<string, { en?: Given; sv?: Given }>): Glossary {
  const entries = Object.entries(terms).map(([id, { en, sv }]) => ({
    id,
    ...(en && { en: wordsOf(en) }),
    ...(sv && { sv: wordsOf(sv) }),
  }))
  const { glossary, faults } = parseGlossary(entries, ['en', 'sv'])
  if (faults.length > 0) throw new Error(`a glossary with faults: ${JSON.stringify(faults)}`)
  return glossary
}

function wordsOf(given: Given): Record<string, unknown> {
  if (!Array.isArray(given)) return { definition: 'x', ...given }
  const [preferred, ...synonyms] = given
  return { preferred, synonyms, definition: 'x' }
}
