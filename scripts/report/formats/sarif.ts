import type { Finding, Place, Severity } from '../../../.vitepress/core/findings/finding.ts'
import { byImportance } from '../../../.vitepress/core/findings/importance.ts'
import { type Rule, severities } from '../../../.vitepress/core/findings/rules.ts'
import { words } from '../../words/words.ts'
import { findingWords } from '../finding-words.ts'
import type { ReportInput } from '../report-input.ts'
import { ruleWords } from '../rule-words.ts'
import { shortfallLines } from '../shortfall-words.ts'

/** GitHub takes 25,000 results of a run and shows the 5,000 most severe. */
const mostResults = 5000

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
}

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifReport(input: ReportInput): string {
  const { verdict, words: language, prefix } = input
  const t = words(language)
  const found = byImportance(verdict.findings)
  const shown = found.slice(0, mostResults)
  const rules = [...new Set(shown.map(({ rule }) => rule))].sort()
  const result = (finding: Finding, fingerprint: string | undefined) => ({
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: sentence(finding, language) },
    locations: [location(finding, prefix)],
    ...(finding.original && {
      relatedLocations: [
        { id: 1, ...location(finding.original, prefix), message: { text: t('findings:sarif.original') } },
      ],
    }),
    partialFingerprints: { 'coverageFinding/v1': fingerprint ?? '' },
  })
  const notes = [
    ...shortfallLines(verdict.shortfalls, language).map((line) => notification('error', line)),
    ...(found.length > shown.length
      ? [notification('warning', t('findings:markdown.more', { count: found.length - shown.length }))]
      : []),
  ]
  const run = {
    tool: {
      driver: { name: 'Tingwall coverage', language, rules: rules.map((rule) => descriptor(rule, language)) },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: verdict.exitCode !== 2,
        exitCode: verdict.exitCode,
        toolExecutionNotifications: notes,
      },
    ],
    // What somebody has allowed is not here, since GitHub would show it in spite of its suppression.
    results: shown.map((finding) => result(finding, verdict.fingerprints.get(finding))),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function sentence(finding: Finding, language: string): string {
  const { what, mend } = findingWords(finding, language)
  // In a message of SARIF [text](n) is a link unless its bracket is escaped (3.11.6).
  return `${what}. ${mend}`.replace(/\](?=\()/g, '\\]')
}

function descriptor(rule: Rule, language: string) {
  const { what, help } = ruleWords(rule, language)
  return {
    id: rule,
    shortDescription: { text: what },
    help: { text: help },
    defaultConfiguration: { level: levels[severities[rule]] },
  }
}

function location({ file, line, column }: Place, prefix: string) {
  const uri = (prefix + file).split('/').map(encodeURIComponent).join('/')
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  }
}

function notification(level: 'error' | 'warning', text: string) {
  return { level, message: { text } }
}
