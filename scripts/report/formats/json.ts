import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { findingWords } from '../finding-words.ts'
import { fingerprintsOf } from '../fingerprints.ts'
import type { ReportInput } from '../report-input.ts'
import { schemaId } from '../schemas/schema-names.ts'
import { shortfallWords } from '../shortfall-words.ts'

/**
 * The report as JSON in the shape of schemas/coverage-report.schema.json: the whole figures, the findings and
 * shortfalls that were asked for. The same report gives the same bytes.
 */
export function jsonReport({ report, verdict, words, only }: ReportInput): string {
  const isWanted = ({ language }: { language: string }) => (only ?? language) === language
  const described = (finding: Finding, fingerprint: string | undefined) => ({
    ...finding,
    ...findingWords(finding, words),
    fingerprint: fingerprint ?? '',
  })
  const ofAllowed = fingerprintsOf(verdict.allowed)
  const content = {
    $schema: schemaId('coverage-report'),
    version: report.version,
    wordsLanguage: words,
    exitCode: verdict.exitCode,
    judged: report.judged,
    languages: report.languages.filter(isWanted),
    pages: report.pages.filter(isWanted),
    strings: report.strings.filter(isWanted),
    shortfalls: verdict.shortfalls.map((shortfall) => ({
      ...shortfall,
      message: shortfallWords(shortfall, words),
    })),
    findings: verdict.findings.map((finding) => described(finding, verdict.fingerprints.get(finding))),
    known: verdict.known,
    allowed: verdict.allowed.map((finding) => described(finding, ofAllowed.get(finding))),
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
