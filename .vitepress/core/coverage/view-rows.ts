import type { Pair } from '../pages/page.ts'
import type { PageState } from './page-status.ts'
import type { CoverageReport, PageEntry } from './report.ts'
import type { ViewOptions } from './view.ts'

/** How a page stands in one language, and where it is read there. */
export interface Cell {
  state: PageState
  /** Below the site's base; where the page is missing, the original. */
  url: string
}

/** A page in all languages. */
export interface PageRow {
  title: string
  /** The language that the title is in, where it is not the reader's. */
  titleLanguage?: string
  /** The id of its section: one of `sections` of the view. */
  section: string
  cells: (Cell | null)[]
}

/** A row with what its place among the others goes by. */
export interface PlacedRow {
  row: PageRow
  ref: string
  critical: boolean
  /** How soon a reader meets it: 0 the home page, 1 the first section of the menu, 2 the rest. */
  near: number
  order: number
  /** Its languages' entries, in the order of the cells. */
  entries: (PageEntry | undefined)[]
}

/** The section of pages that are in none and in no folder. */
export const noSection = ''

/** Every page once, by section, then order, then title. */
export function rowsOf(report: CoverageReport, options: ViewOptions): PlacedRow[] {
  const pairs = new Map(options.pairs.map((pair) => [pair.ref, pair]))
  const codes = report.languages.map(({ language }) => language)
  const byRef = new Map<string, PageEntry[]>()
  for (const entry of report.pages) byRef.set(entry.ref, [...(byRef.get(entry.ref) ?? []), entry])
  const rows = [...byRef].map(([ref, entries]): PlacedRow => {
    const pair = pairs.get(ref)
    const sorted = codes.map((code) => entries.find(({ language }) => language === code))
    const fields = pair?.original.fields
    return {
      row: {
        ...titleOf(entries, options.language),
        section: sectionOf(pair),
        cells: sorted.map((entry) =>
          entry ? { state: entry.status.state, url: entry.url ?? entry.original?.url ?? '' } : null,
        ),
      },
      ref,
      critical: fields?.critical ?? false,
      near: fields?.type === 'home' ? 0 : fields?.section && fields.section === options.sections[0] ? 1 : 2,
      order: fields?.order ?? Number.MAX_SAFE_INTEGER,
      entries: sorted,
    }
  })
  const rank = sectionRank(rows, options)
  return rows.sort(
    (a, b) =>
      rank(a.row.section) - rank(b.row.section) ||
      a.near - b.near ||
      a.order - b.order ||
      a.row.title.localeCompare(b.row.title, options.language) ||
      (a.ref < b.ref ? -1 : 1),
  )
}

/** The place of each section: as in the menu, then folders by name, then what has neither. */
export function sectionRank(rows: readonly PlacedRow[], { sections }: ViewOptions): (id: string) => number {
  const others = [...new Set(rows.map(({ row }) => row.section))]
    .filter((id) => id !== noSection && !sections.includes(id))
    .sort()
  const places = new Map([...sections, ...others, noSection].map((id, index) => [id, index]))
  return (id) => places.get(id) ?? places.size
}

/** The section of the menu, else the folder with a slash at its end. */
function sectionOf(pair: Pair | undefined): string {
  const { fields, path } = pair?.original ?? {}
  if (fields?.section !== undefined) return fields.section
  return path?.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : noSection
}

function titleOf(entries: readonly PageEntry[], language: string): Pick<PageRow, 'title' | 'titleLanguage'> {
  const own = entries.find((entry) => entry.language === language && entry.url !== undefined)
  if (own) return { title: own.title }
  const original = entries.find(({ original }) => original)?.original ?? entries[0]
  return { title: original?.title ?? '', titleLanguage: original?.language ?? language }
}
