import { pageStates } from '../../.vitepress/core/coverage/page-status.ts'
import type { Count, Share } from '../../.vitepress/core/coverage/percent.ts'
import type { CoverageReport, Judged, LanguageReport } from '../../.vitepress/core/coverage/report.ts'
import { capital } from '../../.vitepress/core/language/capital.ts'
import { words } from '../words/words.ts'
import type { Colours } from './colours.ts'

/** The figures of a report as lines of text in a language; columns are aligned. */
export function coverageTable(
  languages: readonly CoverageReport['languages'][number][],
  language: string,
  judged: Judged,
  colours: Colours,
): string[] {
  const t = words(language)
  const number = new Intl.NumberFormat(language)
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const percent = (share: number | null) => (share === null ? '–' : percentText(share, language))
  const row = (label: string, count: Count, share: Share) => [
    `  ${label}`,
    percent(share.translated),
    percent(share.current),
    number.format(count.total),
  ]
  const head = [
    '',
    t('findings:terminal.translated'),
    t('findings:terminal.current'),
    t('findings:terminal.words'),
  ]
  const blocks = languages.map((entry) => ({
    title: capital(names.of(entry.language) ?? entry.language),
    rows: partsOf(judged).map((part) =>
      row(t(`findings:terminal.${part}`), entry[part].words, entry[part].percent),
    ),
    states: judged.pages ? [`  ${stateLine(entry, language)}`] : [],
  }))
  const all = [head, ...blocks.flatMap(({ rows }) => rows)]
  const widths = head.map((_, column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)))
  const align = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [
    colours.dim(align(head)),
    ...blocks.flatMap(({ title, rows, states }) => [colours.bold(title), ...rows.map(align), ...states]),
  ]
}

/** What of a language there are figures for: what was not looked at has none. */
export function partsOf({ pages, strings }: Judged): ('pages' | 'strings' | 'both')[] {
  if (pages && strings) return ['pages', 'strings', 'both']
  return pages ? ['pages'] : ['strings']
}

/** `97 %` in Swedish and `97%` in English. */
export function percentText(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share / 100)
}

function stateLine({ pages }: LanguageReport, language: string): string {
  const t = words(language)
  const counted = pageStates.filter((state) => pages.states[state].pages > 0)
  const states = counted.map((state) => `${t(`coverage:states.${state}`)} ${pages.states[state].pages}`)
  return `${t('findings:terminal.states')}: ${states.join(' · ') || t('findings:terminal.nothing')}`
}
