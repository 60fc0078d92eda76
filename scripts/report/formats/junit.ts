import type { Judged } from '../../../.vitepress/core/coverage/report.ts'
import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { unreadable } from '../../../.vitepress/core/findings/rules.ts'
import { capital } from '../../../.vitepress/core/language/capital.ts'
import { words } from '../../words/words.ts'
import { xmlAttributes, xmlText } from '../../xml/xml-text.ts'
import { findingWords } from '../finding-words.ts'
import { languagesOf, type ReportInput } from '../report-input.ts'
import { shortfallWords } from '../shortfall-words.ts'

interface Case {
  xml: string
  outcome: 'passed' | 'failed' | 'broken'
}

/**
 * JUnit's XML: a suite for the shares, and one for each file with findings. Only what makes the command end with
 * 1 or 2 is a failure or an error; warnings and notes are cases that passed and have something to say.
 * https://github.com/testmoapp/junitxml
 */
export function junitReport(input: ReportInput): string {
  const { verdict, words: language } = input
  const t = words(language)
  const suites = [suite(t('findings:junit.shares'), shareCases(input))]
  const files = new Map<string, Finding[]>()
  for (const finding of verdict.findings) {
    const ofFile = files.get(finding.file)
    if (ofFile) ofFile.push(finding)
    else files.set(finding.file, [finding])
  }
  for (const [file, findings] of files) {
    suites.push(
      suite(
        file,
        findings.map((finding) => findingCase(finding, language)),
      ),
    )
  }
  const counts = totals(suites.flatMap(({ cases }) => cases))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${xmlAttributes({ name: t('findings:junit.name'), ...counts })}>`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n')
}

function suite(name: string, cases: readonly Case[]) {
  const head = `  <testsuite${xmlAttributes({ name, ...totals(cases) })}>`
  return { cases, xml: [head, ...cases.map(({ xml }) => xml), '  </testsuite>'].join('\n') }
}

function totals(cases: readonly Case[]) {
  return {
    tests: cases.length,
    failures: cases.filter(({ outcome }) => outcome === 'failed').length,
    errors: cases.filter(({ outcome }) => outcome === 'broken').length,
    skipped: 0,
  }
}

function shareCases(input: ReportInput): Case[] {
  const { report, verdict, words: language } = input
  const t = words(language)
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return languagesOf(input).flatMap((entry) =>
    (['pages', 'strings'] as const).flatMap((of) =>
      measuresOf(report.judged, of).map((measure) => {
        const low = verdict.shortfalls.find(
          (item) => item.language === entry.language && item.of === of && item.measure === measure,
        )
        const name = `${capital(names.of(entry.language) ?? entry.language)}: ${t(`findings:terminal.${of}`)}, ${t(`findings:terminal.${measure}`)}`
        const place = { name, classname: entry.language }
        return low
          ? testCase(place, 'failed', tag('failure', 'threshold', shortfallWords(low, language)))
          : testCase(place, 'passed', '')
      }),
    ),
  )
}

/** The shares that were looked at. */
function measuresOf(judged: Judged, of: 'pages' | 'strings'): ('translated' | 'current')[] {
  if (!judged[of]) return []
  return judged.freshness ? ['translated', 'current'] : ['translated']
}

function findingCase(finding: Finding, language: string): Case {
  const { rule, file, line, column, severity } = finding
  const { what, mend } = findingWords(finding, language)
  const message = `${what}. ${mend}`
  const place = { name: `${rule} ${line}:${column}`, classname: file, file, line }
  if (unreadable.has(rule)) return testCase(place, 'broken', tag('error', rule, message, finding))
  if (severity === 'error') return testCase(place, 'failed', tag('failure', rule, message, finding))
  const level = words(language)(`findings:severity.${severity}`)
  return testCase(place, 'passed', `      <system-out>${xmlText(`${level}: ${message}`)}</system-out>`)
}

function tag(name: 'failure' | 'error', type: string, message: string, finding?: Finding): string {
  const text = finding ? `${finding.file}:${finding.line}:${finding.column} ${message}` : message
  return `      <${name}${xmlAttributes({ message, type })}>${xmlText(text)}</${name}>`
}

function testCase(
  attributes: Record<string, string | number>,
  outcome: Case['outcome'],
  inside: string,
): Case {
  const head = `    <testcase${xmlAttributes(attributes)}`
  return { outcome, xml: inside === '' ? `${head}/>` : `${head}>\n${inside}\n    </testcase>` }
}
