import { type Rule, severities } from './rules.ts'

export type Severity = 'error' | 'warning' | 'note'

/** A place in a file: line and column count from 1. */
export interface Position {
  line: number
  column: number
}

/** A place and the file that it is in, its path below the project with `/`. */
export interface Place extends Position {
  file: string
}

/** Something that a person should know or mend. Its words are in locales/<language>/findings.json. */
export interface Finding extends Place {
  rule: Rule
  severity: Severity
  /** What the words need: `{field}`, `{language}` and so on. */
  values: Record<string, string | number>
  /** Where in the original that is which the finding compares with. */
  original?: Place
}

/** A finding of `rule` at `place`, as severe as the rule says; `original` is what it is compared with. */
export function finding(
  rule: Rule,
  { file, line, column }: Place,
  values: Record<string, string | number> = {},
  original?: Place,
): Finding {
  return { rule, severity: severities[rule], file, line, column, values, ...(original && { original }) }
}

/** Sorts by file, line, column and rule, so that the same input gives the same report. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
