import type { Glossary, Term } from '../glossary/glossary.ts'
import type { Pair } from '../pages/page.ts'
import { isWithdrawn } from '../provenance/withdrawn.ts'
import type { TagCount } from './tag-view.ts'

/** A case, an initiative or a resource: a section of a page, by its anchor. */
export interface TaggedEntry {
  pair: Pair
  anchor: string
}

/** What a tag is used for. */
export interface TagUse {
  id: string
  pairs: readonly Pair[]
  entries: readonly TaggedEntry[]
  terms: readonly Term[]
  /** Other tags of the same pages, entries and terms, the one that they share most often first. */
  related: readonly string[]
}

/** How many related tags are told of. */
const relatedCount = 6

/**
 * Every tag that something has, in the order of their ids, with all that have it in the order given. Withdrawn pages
 * count for nothing.
 */
export function tagUses(all: readonly Pair[], glossary: Glossary): TagUse[] {
  const pairs = all.filter((pair) => !isWithdrawn(pair))
  const entries = pairs.flatMap((pair) =>
    Object.entries(pair.original.fields.entries ?? {}).map(([anchor, { tags = [] }]) => ({
      pair,
      anchor,
      tags,
    })),
  )
  const pairsOf = collect(pairs, tagsOf)
  const entriesOf = collect(entries, ({ tags }) => tags)
  const termsOf = collect(glossary, ({ tags }) => tags)
  const beside = collect(
    [...pairs.map(tagsOf), ...[...entries, ...glossary].map(({ tags }) => tags)],
    (tags) => tags,
  )
  return [...beside.keys()].sort().map((id) => ({
    id,
    pairs: pairsOf.get(id) ?? [],
    entries: entriesOf.get(id) ?? [],
    terms: termsOf.get(id) ?? [],
    related: mostFrequent((beside.get(id) ?? []).flat().filter((other) => other !== id)).slice(
      0,
      relatedCount,
    ),
  }))
}

/** How often each tag is used. */
export function tagCounts(pairs: readonly Pair[], glossary: Glossary): TagCount[] {
  return tagUses(pairs, glossary).map(({ id, ...uses }) => ({
    id,
    pages: uses.pairs.length,
    entries: uses.entries.length,
    terms: uses.terms.length,
  }))
}

function tagsOf({ original }: Pair): readonly string[] {
  return original.fields.tags ?? []
}

/** Items by each of their tags; an item that has a tag twice is there once. */
function collect<T>(items: readonly T[], tagsOf: (item: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    for (const tag of new Set(tagsOf(item))) {
      const others = found.get(tag)
      if (others) others.push(item)
      else found.set(tag, [item])
    }
  }
  return found
}

/** Each value once, the most frequent first, then by value. */
function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value)
}
