import { type Finding, finding } from '../findings/finding.ts'
import { says, type TermIndex, termsIn } from '../glossary/find-terms.ts'
import { phrasesOf } from '../glossary/glossary.ts'
import { type Compared, twinsOf } from './compared.ts'
import { placeIn } from './places.ts'

/** Terms of the glossary that a block of the original has and whose twin says in none of the glossary's words. */
export function checkTerms(compared: Compared, terms: TermIndex): Finding[] {
  if (terms.size === 0) return []
  const { original, translation } = compared
  const from = original.page.language
  const to = translation.page.language
  return twinsOf(compared).flatMap((twins) => {
    if (twins.original.kind === 'code') return []
    return termsIn(twins.original.text, from, terms).flatMap((term) => {
      const [preferred] = phrasesOf(term, to)
      if (preferred === undefined || says(twins.translation.text, to, term)) return []
      const [said = term.id] = phrasesOf(term, from)
      return finding(
        'term-missing',
        placeIn(translation.page, twins.translation.line),
        { term: said, preferred, original: original.page.file, originalLine: twins.original.line },
        placeIn(original.page, twins.original.line),
      )
    })
  })
}
