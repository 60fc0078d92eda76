import { findingWords } from '../report/finding-words.ts'
import type { TextReport } from './check-text.ts'

/** The report as JSON: the findings with their words in a language, and the figures of each page. */
export function textJson({ findings, pages, withoutDictionary }: TextReport, language: string): string {
  const told = findings.map(({ rule, severity, file, line, column, values, ...rest }) => ({
    ...{ rule, severity, file, line, column },
    ...findingWords({ rule, severity, file, line, column, values, ...rest }, language),
    values,
  }))
  return JSON.stringify({ version: 1, findings: told, pages, withoutDictionary }, null, 2)
}
