import path from 'node:path'
import type { Site, Thresholds } from '../../.vitepress/core/site/site.ts'
import type { Tree } from '../site/load-tree.ts'
import { type KnowledgeBase, readKnowledgeBase } from '../site/read-knowledge-base.ts'
import { words } from '../words/words.ts'
import { wordsLanguage } from '../words/words-language.ts'
import { type Baseline, baselineOf, formatBaseline } from './baseline.ts'
import { coloursFor } from './colours.ts'
import { percentText } from './coverage-table.ts'
import { judge } from './exit-code.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { formats } from './formats/formats.ts'
import { progressBar } from './progress-bar.ts'
import type { ReportInput } from './report-input.ts'
import type { WantedReport } from './wanted-reports.ts'
import { writeReport } from './write-report.ts'

/** What of the report is wanted, and how. */
export interface CheckOptions {
  /** What of a tree is to be read, where it is not ours. */
  tree?: Tree | undefined
  /** The language to report on; all where it is not given. */
  only?: string | undefined
  /** The language of the words. */
  language?: string | undefined
  all?: boolean | undefined
  /** The terminal's where none are given. */
  reports?: readonly WantedReport[] | undefined
  /** In place of the site's. */
  thresholds?: Thresholds | undefined
  baseline?: Baseline | undefined
  /** Where the baseline is to be written, which is then the one to judge by. */
  writeBaseline?: string | undefined
  /** Files that have changed, by path below the root. */
  changed?: ReadonlySet<string> | undefined
}

/** Reads a knowledge base, with a progress bar where that takes long and somebody sees it. */
export function readShowing(root: string, site: Site, options: CheckOptions = {}): KnowledgeBase {
  const language = wordsLanguage(options.language)
  const bar = progressBar(process.stderr, (share) =>
    words(language)('findings:terminal.progress', {
      percent: percentText(Math.floor(share * 100), language),
    }),
  )
  const base = readKnowledgeBase(root, site, options.tree, bar.step)
  bar.clear()
  return base
}

/**
 * Gives the reports on what was read and sets the exit code; true where all is well.
 * @throws SettingsError where a report cannot be written.
 */
export function reportOn(
  { report }: Pick<KnowledgeBase, 'report'>,
  root: string,
  site: Site,
  options: CheckOptions,
): boolean {
  const { only, changed } = options
  const language = wordsLanguage(options.language)
  const own =
    options.writeBaseline === undefined ? undefined : baselineOf(report, fingerprintsOf(report.findings))
  const verdict = judge(report, options.thresholds ?? (changed ? undefined : site.thresholds), {
    language: only,
    baseline: own ?? options.baseline,
    changed,
  })
  const input: ReportInput = {
    report,
    verdict,
    words: language,
    only,
    all: options.all ?? false,
    prefix: prefixOf(root),
    colours: coloursFor({}),
  }
  const reports = options.reports ?? [{ format: 'terminal', file: undefined }]
  const written: string[] = []
  if (own && options.writeBaseline !== undefined && verdict.exitCode < 2) {
    writeReport(options.writeBaseline, formatBaseline(own))
    written.push(options.writeBaseline)
  }
  for (const { format, file } of reports) {
    if (file === undefined) {
      process.stdout.write(formats[format]({ ...input, colours: coloursFor(process.stdout) }))
    } else {
      writeReport(file, formats[format](input))
      written.push(file)
    }
  }
  if (reports.some(({ format, file }) => format === 'terminal' && file === undefined)) {
    for (const file of written) console.log(words(input.words)('findings:terminal.written', { file }))
  }
  if (verdict.exitCode > 0) process.exitCode = verdict.exitCode
  return verdict.exitCode === 0
}

/** The way from where the command is run to the root; nothing where the root is not below it. */
function prefixOf(root: string): string {
  const below = path.relative(process.cwd(), root).split(path.sep).join('/')
  return below === '' || below.startsWith('..') || path.isAbsolute(below) ? '' : `${below}/`
}
