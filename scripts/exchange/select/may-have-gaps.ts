import { isGapState } from '../../../.vitepress/core/coverage/gap-state.ts'
import type { CoverageReport } from '../../../.vitepress/core/coverage/report.ts'

/** Tells, by a report, which pages and namespaces may have something to do in a language, without opening any. */
export function mayHaveGaps(
  report: Pick<CoverageReport, 'pages' | 'strings'>,
): (name: string, language: string) => boolean {
  const open = new Set([
    ...report.pages.flatMap(({ ref, language, status }) =>
      isGapState(status.state) ? [`page ${ref} ${language}`] : [],
    ),
    // The report lists every string that is not whole.
    ...report.strings.map(({ key, language }) => `strings ${key.slice(0, key.indexOf(':'))} ${language}`),
  ])
  return (name, language) => open.has(`${name} ${language}`)
}
