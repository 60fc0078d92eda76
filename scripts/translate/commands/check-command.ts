import { UsageError } from '../../arguments/usage-problem.ts'
import { reportOn } from '../../report/check-coverage.ts'
import { formatNames } from '../../report/formats/formats.ts'
import { wantedReports } from '../../report/wanted-reports.ts'
import { words } from '../../words/words.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { checkParts } from '../check/check-parts.ts'
import { wantedParts } from '../check/wanted-parts.ts'
import { languageOption, subcommand } from '../subcommand.ts'

/** Says what the coverage check finds in some pages or strings, without the rest. */
export const check = subcommand({
  name: 'check',
  options: {
    ...languageOption,
    strings: { type: 'boolean' },
    json: { type: 'boolean' },
    report: { type: 'string', multiple: true },
  },
  help: (t) =>
    t('translate:help.check', { formats: formatNames.join(', '), languages: spokenLanguages().join(', ') }),
  check(names, { json, report = [] }) {
    if (names.length === 0) throw new UsageError((t) => t('findings:usage.checkNames'))
    reportsOf(report, json)
  },
  run({ site: { root, site }, names, values, language }) {
    const { report, unknown } = checkParts(root, site, wantedParts(root, names, values.strings ?? false))
    const t = words(language)
    const kinds = { page: 'unknown', strings: 'unknownString' } as const
    for (const { kind, name, meant } of unknown) {
      const context = meant === '' && { context: 'withoutMeant' }
      console.error(t(`translate:confirm.${kinds[kind]}`, { name, meant, ...context }))
    }
    const { pages, strings } = report.judged
    if (pages || strings) {
      const reports = reportsOf(values.report, values.json)
      reportOn({ report }, root, site, { only: values.language, language, all: true, reports })
    }
    if (unknown.length > 0) process.exitCode = Math.max(1, Number(process.exitCode ?? 0))
  },
})

function reportsOf(given: readonly string[] = [], json = false) {
  return wantedReports(given, json ? '-' : undefined)
}
