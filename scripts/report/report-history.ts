import type { Site } from '../../.vitepress/core/site/site.ts'
import { UsageError } from '../arguments/usage-problem.ts'
import { historyReport } from '../history/history.ts'
import { historyCsv, historyJson } from '../history/history-formats.ts'
import { words } from '../words/words.ts'
import { percentText } from './coverage-table.ts'
import { progressBar } from './progress-bar.ts'
import type { WantedReport } from './wanted-reports.ts'
import { writeReport } from './write-report.ts'

const formats = { csv: historyCsv, json: historyJson }

/**
 * Gives the trend over commits as CSV, JSON or both; what is not known of it goes to standard error.
 * @throws UsageError for a format that the history does not have.
 */
export async function reportHistory(
  root: string,
  site: Site,
  language: string,
  reports: readonly WantedReport[],
): Promise<void> {
  const t = words(language)
  // Where nothing else is printed the terminal's report is among them, which the history has as CSV.
  const given = reports.length > 1 ? reports.filter(({ format }) => format !== 'terminal') : reports
  const wanted = given.map(({ format, file }) => {
    const form = format === 'terminal' ? 'csv' : format
    if (form !== 'csv' && form !== 'json')
      throw new UsageError((t) => t('findings:usage.historyReport', { format: form }))
    return { form, file }
  })
  const bar = progressBar(process.stderr, (share) =>
    t('findings:history.progress', { percent: percentText(Math.floor(share * 100), language) }),
  )
  const history = await historyReport(root, site, { onCommit: (done, all) => bar.step(done / all) })
  bar.clear()
  if (history.kind === 'unknown') console.error(t(`findings:history.${history.because}`))
  else if (history.shallow) console.error(t('findings:history.shallow'))
  for (const { form, file } of wanted) {
    const content = formats[form](history)
    if (file === undefined) process.stdout.write(content)
    else writeReport(file, content)
  }
}
