import { parseArgs } from 'node:util'
import { isRealDate } from '../../.vitepress/core/pages/field-types.ts'
import type { Thresholds } from '../../.vitepress/core/site/site.ts'
import { askedLanguage, chooseLanguage, languageCodes } from '../arguments/choose-language.ts'
import { suggestion } from '../arguments/suggestion.ts'
import { UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { readBaseline } from '../report/baseline.ts'
import { changedFiles } from '../report/changed-files.ts'
import { type CheckOptions, readShowing, reportOn } from '../report/check-coverage.ts'
import { coverageHelp } from '../report/coverage-help.ts'
import { type SchemaName, schemaNames } from '../report/schemas/schema-names.ts'
import { wantedReports } from '../report/wanted-reports.ts'
import { loadTree } from '../site/load-tree.ts'
import { words } from '../words/words.ts'
import { spokenLanguages } from '../words/words-language.ts'

const options = {
  root: { type: 'string' },
  docs: { type: 'string' },
  locales: { type: 'string' },
  languages: { type: 'string' },
  original: { type: 'string' },
  report: { type: 'string', multiple: true },
  json: { type: 'string' },
  language: { type: 'string' },
  // As the other commands call it.
  words: { type: 'string' },
  only: { type: 'string' },
  all: { type: 'boolean', default: false },
  changes: { type: 'boolean', default: false },
  history: { type: 'boolean', default: false },
  schema: { type: 'string' },
  today: { type: 'string' },
  'keep-anchors': { type: 'boolean', default: false },
  'fail-under': { type: 'string' },
  'changed-since': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reports how whole each language is. What few ask for is loaded where it is asked for. */
export default async function coverage(args: string[]): Promise<void> {
  const language = askedLanguage(args, ['language', 'words'])
  try {
    const { values } = parseArgs({ args, options })
    if (values.help) {
      console.log(coverageHelp(language))
      return
    }
    const thresholds = leastShare(values['fail-under'])
    chooseLanguage('--language', values.language, spokenLanguages())
    chooseLanguage('--words', values.words, spokenLanguages())
    const reports = wantedReports(values.report ?? [], values.json)
    if (values.changes && !reports.some(({ format, file }) => format === 'terminal' && file === undefined)) {
      throw new UsageError((t) => t('findings:usage.changesReport'))
    }
    if (values.history && (values.docs ?? values.locales) !== undefined) {
      throw new UsageError((t) => t('findings:usage.historyTree'))
    }
    const languages = values.languages?.split(',').map((code) => code.trim())
    const day = dayGiven(values.today)
    const tree = { ...(await loadTree({ ...values, languages })), day }
    const { root, site } = tree
    if (values.schema !== undefined) {
      const { jsonSchema } = await import('../report/schemas/schemas.ts')
      process.stdout.write(jsonSchema(schemaName(values.schema), site, language))
      return
    }
    if (values.history) {
      const { reportHistory } = await import('../report/report-history.ts')
      await reportHistory(root, site, language, reports)
      return
    }
    const since = values['changed-since']
    const wanted: CheckOptions = {
      tree,
      only: chooseLanguage('--only', values.only, languageCodes(site)),
      language,
      all: values.all,
      reports,
      thresholds,
      baseline: values.baseline === undefined ? undefined : readBaseline(values.baseline),
      writeBaseline: values['write-baseline'],
      changed: since === undefined ? undefined : changedFiles(root, since),
    }
    const base = readShowing(root, site, wanted)
    if (values['keep-anchors']) {
      const { keepAnchors } = await import('../facts/keep-anchors.ts')
      const file = keepAnchors(base, tree)
      if (file !== undefined) console.log(words(language)('findings:terminal.written', { file }))
      return
    }
    if (values.changes) {
      const { printChanges } = await import('../report/print-changes.ts')
      await printChanges(base, root, site, { words: language, only: wanted.only })
    }
    reportOn(base, root, site, wanted)
  } catch (error) {
    console.error(usageProblem('coverage', error, { language, options: Object.keys(options) }))
    process.exitCode = 2
  }
}

function dayGiven(given: string | undefined): string | undefined {
  if (given === undefined || isRealDate(given)) return given
  throw new UsageError((t) => t('findings:usage.date', { option: '--today', given }))
}

function leastShare(given: string | undefined): Thresholds | undefined {
  if (given === undefined) return undefined
  const least = Number(given)
  if (given.trim() === '' || !(least >= 0 && least <= 100)) {
    throw new UsageError((t) => t('findings:usage.percent', { option: '--fail-under', given }))
  }
  return { translated: least, current: least }
}

function schemaName(given: string): SchemaName {
  const known = schemaNames.find((name) => name === given)
  if (known !== undefined) return known
  throw new UsageError((t) => t('findings:usage.schema', suggestion(given, schemaNames)))
}
