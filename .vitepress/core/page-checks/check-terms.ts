import { type Finding, finding } from '../findings/finding.ts'
import { type NamedTerm, says, type TermIndex, termsIn } from '../glossary/find-terms.ts'
import { phrasesOf } from '../glossary/glossary.ts'
import type { Block } from '../markdown/blocks.ts'
import { type Compared, twinsOf } from './compared.ts'
import { placeIn } from './places.ts'

/**
 * Terms of the glossary that a block of the original has and whose twin says in none of the glossary's words. A term
 * that the twin has in the original's language and marks so, `<span lang="sv">`, is meant to stay as it is.
 */
export function checkTerms(compared: Compared, terms: TermIndex): Finding[] {
  if (terms.phrases.size === 0) return []
  const { original, translation } = compared
  const from = original.page.language
  const to = translation.page.language
  return twinsOf(compared).flatMap((twins) => {
    if (twins.original.kind === 'code') return []
    const found = termsOf(twins.original, from, terms)
    if (found.length === 0) return []
    const marked = termsIn(inLanguage(twins.translation.source, from), from, terms)
    const kept = new Set(marked.map(({ term }) => term))
    return found.flatMap(({ term, name }) => {
      const [preferred] = phrasesOf(term, to)
      if (preferred === undefined || kept.has(term) || says(twins.translation.text, to, term)) return []
      return finding(
        'term-missing',
        placeIn(translation.page, twins.translation.line),
        { term: name, preferred, original: original.page.file, originalLine: twins.original.line },
        placeIn(original.page, twins.original.line),
      )
    })
  })
}

/** What was found in blocks, by the terms that were looked for: an original is compared again and again. */
const known = new WeakMap<TermIndex, WeakMap<Block, readonly NamedTerm[]>>()

function termsOf(block: Block, language: string, terms: TermIndex): readonly NamedTerm[] {
  const blocks = known.get(terms) ?? new WeakMap<Block, readonly NamedTerm[]>()
  known.set(terms, blocks)
  const found = blocks.get(block) ?? termsIn(block.text, language, terms)
  blocks.set(block, found)
  return found
}

/** The words of a block that are marked as being in a language. */
function inLanguage(source: string, language: string): string {
  const marked = source.matchAll(/<\w+\s(?:[^<>]*\s)?lang="([\w-]+)"[^<>]*>([^<]*)</g)
  return [...marked].flatMap(([, tag, words]) => (tag === language ? [words] : [])).join(' – ')
}
