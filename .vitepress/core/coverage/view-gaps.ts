import { changedSections } from './changed-sections.ts'
import { isGapState } from './gap-state.ts'
import type { PageStatus } from './page-status.ts'
import type { CoverageReport, PageEntry } from './report.ts'
import type { ViewOptions } from './view.ts'
import type { PlacedRow } from './view-rows.ts'

/** A page in a language that asks for work, and why. */
export interface GapView {
  /** Its place in `rows` and the place of its language in `languages`. */
  row: number
  language: number
  ref: string
  /** The translation's file; of a missing page the original's. */
  file: string
  /** Of a missing page: the address in its language, below the site's base, where the original is shown instead. */
  standIn?: string
  /** The place of the original's language in `languages`; none for a page without an original. */
  from?: number
  /** Words of the original that are missing or behind here. */
  words: number
  critical?: true
  /** How many blocks of the original are new or changed, still in its language, and sections missing. */
  changed?: number
  untranslated?: number
  missingSections?: number
  /** The headings of sections that are concerned, in the original's language; the first few. */
  headings?: string[]
}

/** How many headings a gap names. */
const mostHeadings = 3

/**
 * Every gap, what matters most first: critical pages, then those that a reader meets first (the home page, the
 * first section of the menu in its order), then those with most words.
 */
export function gapsOf(report: CoverageReport, rows: readonly PlacedRow[], options: ViewOptions): GapView[] {
  const languages = new Map(report.languages.map(({ language }, index) => [language, index]))
  const gaps = rows.flatMap((placed, row) =>
    placed.entries.flatMap((entry, language) => {
      if (!entry || !isGapState(entry.status.state)) return []
      const from = entry.original && languages.get(entry.original.language)
      const gap: GapView = {
        row,
        language,
        ref: entry.ref,
        file: entry.file ?? entry.original?.file ?? '',
        ...(entry.status.state === 'missing' && standInOf(entry, options)),
        ...(from !== undefined && { from }),
        words: entry.words.total - entry.words.current,
        ...(placed.critical && { critical: true }),
        ...reasonsOf(entry),
      }
      return [{ gap, placed }]
    }),
  )
  return gaps
    .sort(
      (a, b) =>
        Number(b.placed.critical) - Number(a.placed.critical) ||
        a.placed.near - b.placed.near ||
        (a.placed.near < 2 ? a.placed.order - b.placed.order : 0) ||
        b.gap.words - a.gap.words ||
        a.placed.row.title.localeCompare(b.placed.row.title, options.language) ||
        a.gap.language - b.gap.language,
    )
    .map(({ gap }) => gap)
}

function standInOf({ ref, language }: PageEntry, { addressOf }: ViewOptions): Pick<GapView, 'standIn'> {
  const standIn = addressOf?.(ref, language)
  return standIn === undefined ? {} : { standIn }
}

type Reasons = Pick<GapView, 'changed' | 'untranslated' | 'missingSections' | 'headings'>

function reasonsOf({ status }: PageEntry): Reasons {
  switch (status.state) {
    case 'outdated':
      return {
        changed: status.changed.length + status.removed,
        ...named(changedSections(status).map(({ heading }) => heading)),
      }
    case 'partial':
      return partialReasons(status)
    default:
      return {}
  }
}

function partialReasons(status: PageStatus & { state: 'partial' }): Reasons {
  const { untranslated, missingSections } = status
  return {
    ...(untranslated.length > 0 && { untranslated: untranslated.length }),
    ...(missingSections.length > 0 && { missingSections: missingSections.length }),
    ...named([...missingSections, ...untranslated].map(({ heading }) => heading)),
  }
}

function named(headings: readonly (string | undefined)[]): Pick<Reasons, 'headings'> {
  const some = [...new Set(headings.flatMap((heading) => heading || []))]
  return some.length > 0 ? { headings: some.slice(0, mostHeadings) } : {}
}
