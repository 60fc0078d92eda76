import { mostImportant } from '../../.vitepress/core/findings/importance.ts'
import type { Words } from '../../.vitepress/core/i18n/create-i18n.ts'
import { capital } from '../../.vitepress/core/language/capital.ts'
import type { Colours } from '../report/colours.ts'
import { findingLines } from '../report/finding-lines.ts'
import { mostFindings } from '../report/formats/terminal.ts'
import { severityCounts } from '../report/summary.ts'
import { words } from '../words/words.ts'
import type { PageFigures, TextReport } from './check-text.ts'

/** How many pages are shown of each language unless all are asked for: the hardest. */
const mostPages = 5

/** The report for a terminal: findings, the hardest pages of each language, and the counts. */
export function textLines(report: TextReport, language: string, all: boolean, colours: Colours): string {
  const t = words(language)
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const { findings } = report
  const shown = new Set(mostImportant(findings, all ? findings.length : mostFindings))
  const left = findings.filter((finding) => !shown.has(finding))
  const parts = [
    findingLines([...shown], language, colours),
    left.length > 0
      ? [t('findings:terminal.more', { count: left.length, counts: severityCounts(left, language) })]
      : [],
    ...figuresByLanguage(report.pages).map(([code, pages]) => [
      headline(pages, names.of(code) ?? code, t, colours),
      ...table(pages.slice(0, all ? pages.length : mostPages), language, t, colours),
    ]),
    report.withoutDictionary.map((code) =>
      t('findings:text.noDictionary', { language: names.of(code) ?? code }),
    ),
    [severityCounts(findings, language) || t('findings:terminal.nothingFound')],
  ]
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** The pages of each language, the hardest first. */
function figuresByLanguage(pages: readonly PageFigures[]): [string, PageFigures[]][] {
  const languages = [...new Set(pages.map(({ language }) => language))]
  return languages.map((language) => [
    language,
    pages
      .filter((page) => page.language === language)
      .sort((a, b) => (a.measure === 'flesch' ? a.value - b.value : b.value - a.value)),
  ])
}

function headline(pages: readonly PageFigures[], name: string, t: Words, colours: Colours): string {
  const middle = pages[Math.floor((pages.length - 1) / 2)]
  const measure = middle?.measure ?? 'lix'
  const values = { count: pages.length, measure: t(`findings:text.${measure}`), middle: middle?.value }
  const about = t(measure === 'lix' ? 'findings:text.aboutLix' : 'findings:text.aboutFlesch')
  return `${colours.bold(t('findings:text.language', { ...values, language: capital(name) }))}\n${colours.dim(about)}`
}

function table(pages: readonly PageFigures[], language: string, t: Words, colours: Colours): string[] {
  const number = new Intl.NumberFormat(language)
  const measure = t(`findings:text.${pages[0]?.measure ?? 'lix'}`)
  const head = [t('findings:text.page'), measure, t('findings:text.words'), t('findings:text.level')]
  const rows = pages.map(({ file, value, words: count, difficulty }) => [
    file,
    number.format(value),
    number.format(count),
    t(`findings:text.difficulty.${difficulty}`),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const align = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, column) =>
        column === 0 || column === 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()}`
  return [colours.dim(align(head)), ...rows.map(align)]
}
