import type { PageState, PageStatus } from './page-status.ts'
import { pageStates } from './page-status.ts'
import type { Count, Share } from './percent.ts'
import type { CoverageReport, PageEntry } from './report.ts'

/** What the site's coverage page shows: plain JSON that goes into the page's own data. */
export interface CoverageView {
  languages: LanguageView[]
  /** Pages that are not originals, by state (gaps first), then by language and title. */
  groups: StateGroup[]
}

export interface LanguageView {
  language: string
  /** Words of all pages by what is true of them here; they add up to `pages.total`. */
  words: { original: number; current: number; doubtful: number; missing: number }
  pages: Count & { percent: Share; count: number }
  strings: Count & { percent: Share; keys: Count }
}

export interface StateGroup {
  state: PageState
  /** How many pages are in this state, also where not all of them are in `pages`. */
  count: number
  pages: PageView[]
}

export interface PageView {
  language: string
  title: string
  /** The language that the title is in. */
  titleLanguage: string
  /** The page where it is there, else its original, below the site's base. */
  url: string
  words: number
  /** How many blocks of the original are new or changed, still in its language, and sections missing. */
  changed?: number
  untranslated?: number
  missingSections?: number
}

/** More rows than this of one state would make the page heavy and help nobody. */
const mostRows = 300

/** The report as the page in `language` shows it: that language's titles and addresses first. */
export function coverageView(report: CoverageReport, language: string): CoverageView {
  const shown = new Map(
    report.pages.flatMap((entry) => (entry.language === language && entry.url ? [[entry.ref, entry]] : [])),
  )
  return {
    languages: report.languages.map(({ language: code, pages, strings }) => ({
      language: code,
      words: wordsOf(pages.words, pages.states.original.words),
      pages: { ...pages.words, percent: pages.percent, count: pagesOf(pages.states) },
      strings: { ...strings.words, percent: strings.percent, keys: strings.keys },
    })),
    groups: pageStates.flatMap((state) => {
      const entries = report.pages.filter(({ status }) => status.state === state)
      if (state === 'original' || entries.length === 0) return []
      const pages = entries
        .map((entry) => pageView(entry, shown.get(entry.ref)))
        .sort((a, b) => compare(a.language, b.language) || a.title.localeCompare(b.title, language))
      return [{ state, count: entries.length, pages: pages.slice(0, mostRows) }]
    }),
  }
}

function wordsOf({ total, translated, current }: Count, original: number): LanguageView['words'] {
  return {
    original,
    current: current - original,
    doubtful: translated - current,
    missing: total - translated,
  }
}

function pagesOf(states: CoverageReport['languages'][number]['pages']['states']): number {
  return pageStates
    .filter((state) => state !== 'exempt' && state !== 'orphan')
    .reduce((sum, state) => sum + states[state].pages, 0)
}

function pageView(entry: PageEntry, inReadersLanguage: PageEntry | undefined): PageView {
  const titled = inReadersLanguage ?? entry
  const titleLanguage =
    titled.url === undefined ? (entry.original?.language ?? entry.language) : titled.language
  return {
    language: entry.language,
    title: titled.title,
    titleLanguage,
    url: entry.url ?? entry.original?.url ?? '',
    words: entry.words.total,
    ...reasons(entry.status),
  }
}

function reasons(status: PageStatus): Pick<PageView, 'changed' | 'untranslated' | 'missingSections'> {
  switch (status.state) {
    case 'outdated':
      return { changed: status.changed.length || status.removed }
    case 'partial':
      return { untranslated: status.untranslated.length, missingSections: status.missingSections.length }
    default:
      return {}
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
