import { languageReport } from '../../.vitepress/core/coverage/language-report.ts'
import type { CoverageReport, PageEntry } from '../../.vitepress/core/coverage/report.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { coloursFor } from '../../scripts/report/colours.ts'
import { type Judged, judge } from '../../scripts/report/exit-code.ts'
import type { ReportInput } from '../../scripts/report/report-input.ts'

const whole = { total: 100, translated: 100, current: 100 }
const original = { language: 'en', title: 'Start', url: '/en/', file: 'docs/en/index.md' }

/** One page in English, and in Swedish with this many of its 100 words up to date. */
export function madeReport(findings: readonly Finding[], current = 100): CoverageReport {
  const pages: PageEntry[] = [
    { ref: 'home', ...original, status: { state: 'original' }, words: whole },
    {
      ref: 'home',
      language: 'sv',
      title: 'Början',
      url: '/sv/',
      file: 'docs/sv/index.md',
      original,
      status: current === 100 ? { state: 'current' } : { state: 'unconfirmed', because: 'never' },
      words: { ...whole, current },
    },
  ]
  return {
    version: 1,
    judged: { pages: true, strings: false, freshness: true },
    languages: ['en', 'sv'].map((language) =>
      languageReport(language, pages, [], { pages: false, strings: false }),
    ),
    pages,
    strings: [],
    findings: [...findings],
  }
}

/** What reports are made from, with words in a language. */
export function reportInput(
  findings: readonly Finding[],
  words = 'en',
  { current = 100, ...judged }: Judged & { current?: number } = {},
): ReportInput {
  const report = madeReport(findings, current)
  return {
    report,
    verdict: judge(report, { translated: 100, current: 100 }, judged),
    words,
    only: judged.language,
    all: false,
    prefix: '',
    colours: coloursFor({}),
  }
}
