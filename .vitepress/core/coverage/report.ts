import type { AllowedFinding } from '../allowances/settle-findings.ts'
import type { Finding } from '../findings/finding.ts'
import type { StringState, StringStatus } from '../strings/string-state.ts'
import type { PageState, PageStatus } from './page-status.ts'
import type { Count, Counted } from './percent.ts'

/** What the terminal, the JSON file and the site's own page all show. */
export interface CoverageReport {
  version: 1
  judged: Judged
  languages: LanguageReport[]
  /** Every page in every language, by ref and language; orphans last. */
  pages: PageEntry[]
  /** Every string of the interface that is not whole, by language and key. */
  strings: StringStatus[]
  findings: Finding[]
  /** What somebody has allowed, and why; it is in none of the above. */
  allowed?: AllowedFinding[]
}

/** What was looked at. Shares of what was not are null, and nothing is wrong with that. */
export interface Judged {
  pages: boolean
  strings: boolean
  /** Whether translations are up to date; not in a tree that keeps no record of what was confirmed. */
  freshness: boolean
}

/** How whole one language is. An original counts as translated and current in its own language. */
export interface LanguageReport {
  language: string
  pages: Counted & { states: Record<PageState, { pages: number; words: number }> }
  strings: Counted & { keys: Count; states: Record<StringState, number> }
  /** Pages and strings together. */
  both: Counted
}

/** A page in a language, whether it is there or not. */
export interface PageEntry {
  ref: string
  language: string
  /** In this language where the page is there, else the original's. */
  title: string
  /** The address below the site's base and the file, where the page is there. */
  url?: string
  file?: string
  /** The page that it is, or would be, made from; none for an original and an orphan. */
  original?: { language: string; title: string; url: string; file: string }
  /** True where the original says that it must not be wrong in any language: law, privacy, conduct. */
  critical?: boolean
  status: PageStatus
  /** Words of the original; none where the page is exempt or an orphan. */
  words: Count
}
