import type { PageEntry } from '../../../.vitepress/core/coverage/report.ts'
import { buildMemory } from '../../../.vitepress/core/memory/build-memory.ts'
import { type Lookup, type Match, openMemory } from '../../../.vitepress/core/memory/open-memory.ts'
import type { Now } from './knowledge.ts'
import { type MemoryParts, memoryParts } from './memory-parts.ts'

/** How many matches there are at the most. */
const mostMatches = 5

/** After so many pages have changed the memory is made anew. */
const mostChanged = 100

/** How many pages are in one part of the memory. */
const pagesOfPart = 50

type LookupOf = (from: string, to: string) => Lookup

/** What has changed since the memory of all pages was begun. */
interface Changed {
  of: Now
  origins: ReadonlySet<string>
  lookup: LookupOf
}

/** Looks texts up in what is confirmed now, for a translation from one language into another. */
export type Memories = (now: Now, from: string, to: string) => Lookup

/**
 * The translation memory of a knowledge base as it is now. Making it takes long, so that it is made in parts, and what
 * has changed since is a small memory of its own beside it.
 */
export function openMemories(stringsLanguage: string): Memories {
  let whole: { entries: ReadonlySet<PageEntry>; parts: MemoryParts } | undefined
  let changed: Changed | undefined
  let strings: { files: object; gaps: object; lookup: LookupOf } | undefined
  const made = (
    { base: { pairs, lock, report } }: Now,
    entries: readonly PageEntry[],
    files: Now['base']['strings'],
  ): LookupOf => {
    const input = { pairs, strings: files, lock, report: { pages: entries, strings: report.strings } }
    const units = buildMemory(input, stringsLanguage)
    const lookups = new Map<string, Lookup>()
    return (from, to) => {
      const key = `${from} ${to}`
      const lookup = lookups.get(key) ?? openMemory(units, from, to)
      lookups.set(key, lookup)
      return lookup
    }
  }
  const begun = (now: Now) => {
    const { pages } = now.base.report
    const makers = Array.from({ length: Math.ceil(pages.length / pagesOfPart) }, (_, part) => () => {
      return made(now, pages.slice(part * pagesOfPart, (part + 1) * pagesOfPart), [])
    })
    return { entries: new Set(pages), parts: memoryParts(makers) }
  }
  const renew = (now: Now) => {
    const { report, strings: files } = now.base
    if (strings?.files !== files || strings.gaps !== report.strings) {
      strings = { files, gaps: report.strings, lookup: made(now, [], files) }
    }
    if (whole && changed?.of === now) return { whole, changed, strings }
    const since = ({ entries }: { entries: ReadonlySet<PageEntry> }) =>
      report.pages.filter((entry) => !entries.has(entry))
    if (!whole || since(whole).length > mostChanged) whole = begun(now)
    const entries = since(whole)
    const origins = new Set(entries.map(({ ref }) => `page ${ref}`))
    changed = { of: now, origins, lookup: made(now, entries, []) }
    return { whole, changed, strings }
  }
  return (now, from, to) => (text, question) => {
    const memory = renew(now)
    const isOld = ({ unit }: Match) => unit.origins.every((origin) => memory.changed.origins.has(origin))
    const found = [
      ...memory.changed.lookup(from, to)(text, question),
      ...memory.whole.parts.ask(from, to, text, question).filter((match) => !isOld(match)),
      ...memory.strings.lookup(from, to)(text, question),
    ]
    return bestOf(found, question?.origin)
  }
}

/** The best matches, each pair of texts once; of those that are as good the ones from `origin` first. */
function bestOf(found: readonly Match[], origin: string | undefined): Match[] {
  const isFrom = ({ unit }: Match) => Number(origin !== undefined && unit.origins.includes(origin))
  const different = new Map(found.toReversed().map((match) => [`${match.text}\n${match.translation}`, match]))
  const kept = found.filter((match) => different.get(`${match.text}\n${match.translation}`) === match)
  return kept.sort((a, b) => b.percent - a.percent || isFrom(b) - isFrom(a)).slice(0, mostMatches)
}
