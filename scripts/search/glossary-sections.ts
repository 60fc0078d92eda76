import { type Glossary, namesOf } from '../../.vitepress/core/glossary/glossary.ts'
import type { SearchSection } from '../../.vitepress/core/search/pages.ts'

/**
 * The terms of a glossary as sections of its page in a language, under the anchors that they have there: a heading, the
 * definition, and what else a term is called in any language. In the order of the glossary, the same in each language.
 * Notes are left out: they speak of other terms.
 */
export function glossarySections(glossary: Glossary, language: string): SearchSection[] {
  return glossary.flatMap((term): SearchSection[] => {
    const { id, words } = term
    const own = words.get(language)
    if (!own) return []
    const { preferred, synonyms, definition } = own
    const others = [...words.keys()].flatMap((code) => (code === language ? [] : namesOf(term, code)))
    const names = [...synonyms, ...others].join(', ')
    const text = [definition, names].filter(Boolean).join(' ').normalize('NFC')
    return [{ anchor: id, heading: preferred.normalize('NFC'), trail: [], text }]
  })
}
