import type { Finding, Place } from '../findings/finding.ts'
import type { Rule } from '../findings/rules.ts'
import { matchesPattern } from './patterns.ts'

/** What an allowance covers. */
export type Scope =
  /** Lines of a file, both included. */
  | { kind: 'lines'; file: string; from: number; to: number }
  | { kind: 'page'; file: string }
  /** Patterns over files and keys of strings. */
  | { kind: 'site'; file?: string | undefined; key?: string | undefined }

/** Somebody has said that a rule does not hold somewhere, and why. */
export interface Allowance {
  rule: Rule
  reason: string
  /** Where it is written. */
  at: Place
  scope: Scope
}

/** Allowances, and what is wrong with those that cannot be used. */
export interface AllowancesRead {
  allowances: Allowance[]
  findings: Finding[]
}

/** True where an allowance is meant for a finding. */
export function covers({ rule, scope }: Allowance, finding: Finding): boolean {
  if (rule !== finding.rule) return false
  switch (scope.kind) {
    case 'lines':
      return finding.file === scope.file && finding.line >= scope.from && finding.line <= scope.to
    case 'page':
      return finding.file === scope.file
    case 'site':
      return (
        (scope.file === undefined || matchesPattern(finding.file, scope.file)) &&
        (scope.key === undefined || keyNames(finding).some((name) => matchesPattern(name, scope.key ?? '')))
      )
  }
}

/** The names that a finding's string goes by: `title` and `common:title`. */
function keyNames({ values, file }: Finding): string[] {
  if (values.key === undefined) return []
  const key = String(values.key)
  const namespace = /([^/]+)\.json$/.exec(file)?.[1]
  return namespace === undefined ? [key] : [key, `${namespace}:${key}`]
}
