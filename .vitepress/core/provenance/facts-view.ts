import { anchorsOf } from '../coverage/page-anchors.ts'
import type { Addresses } from '../pages/addresses.ts'
import type { Pair } from '../pages/page.ts'
import { findPage } from '../pages/page-link.ts'
import type { NavLink } from '../site/theme-config.ts'
import type { FactKind, Facts } from './facts.ts'
import { type Run, runsOf } from './marked-text.ts'
import { isWithdrawn } from './withdrawn.ts'

/** A fact as its page shows it; its id is its anchor in every language. */
export interface FactView {
  id: string
  source: string
  kind: FactKind
  says: readonly Run[]
  /** The pages that tell it, at the point itself where it has an anchor there. */
  told: readonly NavLink[]
}

export interface SourceView {
  id: string
  title: readonly Run[]
  /** The language that the document is written in. */
  language: string
  about: string
  /** The page to begin with. */
  page: NavLink | undefined
  count: number
}

/** What the page of facts shows in a language. */
export interface FactsView {
  /** The language that the words are in. */
  language: string
  sources: readonly SourceView[]
  /** The kinds that there are facts of. */
  kinds: readonly FactKind[]
  facts: readonly FactView[]
}

/** The facts in the words of `language`, each with the pages that tell it, in the order of the file. */
export function factsView(
  { sources, facts }: Facts,
  language: string,
  pairs: readonly Pair[],
  addresses: Addresses,
): FactsView {
  const linkTo = linker(language, pairs, addresses)
  const tellers = tellersOf(pairs)
  return {
    language,
    sources: sources.map(({ id, title, about, page, language: written }) => ({
      id,
      title: runsOf(title.get(language) ?? id),
      language: written,
      about: about.get(language) ?? '',
      page: page === undefined ? undefined : linkTo(page),
      count: facts.filter(({ source }) => source === id).length,
    })),
    kinds: [...new Set(facts.map(({ kind }) => kind))].sort(),
    facts: facts.map(({ id, source, kind, says }) => ({
      id,
      source,
      kind,
      says: runsOf(says.get(language) ?? ''),
      told: (tellers.get(id) ?? []).flatMap((ref) => linkTo(ref, id) ?? []),
    })),
  }
}

/** The refs of the pages that tell each fact, by its id. */
export function tellersOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const tellers = new Map<string, string[]>()
  for (const pair of pairs) {
    if (isWithdrawn(pair)) continue
    for (const id of new Set(pair.original.fields.facts ?? [])) {
      const refs = tellers.get(id)
      if (refs) refs.push(pair.ref)
      else tellers.set(id, [pair.ref])
    }
  }
  return tellers
}

/** Makes links to pages as a reader of a language meets them, with an anchor where the page has it. */
function linker(language: string, pairs: readonly Pair[], addresses: Addresses) {
  const byRef = new Map(pairs.map((pair) => [pair.ref, pair]))
  const anchors = new Map<string, ReadonlySet<string>>()
  return (ref: string, anchor?: string): NavLink | undefined => {
    const pair = byRef.get(ref)
    const found = pair && findPage(pair, language, addresses)
    if (!found) return undefined
    const { page, link } = found
    const there = anchors.get(ref) ?? anchorsOf(page)
    anchors.set(ref, there)
    return anchor !== undefined && there.has(anchor) ? { ...link, url: `${link.url}#${anchor}` } : link
  }
}
