import type { Finding, Severity } from './finding.ts'
import { unreadable } from './rules.ts'

const ranks: Record<Severity, number> = { error: 1, warning: 2, note: 3 }

/** What could not be read first, then errors, warnings and notes; within each in the order given. */
export function byImportance(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b))
}

function rank({ rule, severity }: Finding): number {
  return unreadable.has(rule) ? 0 : ranks[severity]
}
