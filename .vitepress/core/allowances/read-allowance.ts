import { type Finding, finding, type Place } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import { isRule, type Rule, ruleNames, unreadable } from '../findings/rules.ts'
import type { AllowancesRead, Scope } from './allowance.ts'

/** The rules about allowances themselves, which nothing can allow. */
export const aboutAllowances: ReadonlySet<Rule> = new Set<Rule>(['allowance-invalid', 'allowance-unused'])

/** An allowance of `name` as it is written at a place, or what is wrong with it. */
export function readAllowance(name: string, reason: string, at: Place, scope: Scope): AllowancesRead {
  const invalid = (context: string, values: Finding['values'] = {}) => ({
    allowances: [],
    findings: [finding('allowance-invalid', at, { name, ...values, context })],
  })
  if (name === '') return invalid('form')
  if (!isRule(name)) {
    const meant = nearest(name, ruleNames)
    return meant === undefined ? invalid('unknownWithoutMeant') : invalid('unknown', { meant })
  }
  if (unreadable.has(name)) return invalid('reading')
  if (aboutAllowances.has(name)) return invalid('itself')
  if (reason.trim() === '') return invalid('reason')
  return { allowances: [{ rule: name, reason: reason.trim(), at, scope }], findings: [] }
}

/** Several readings as one. */
export function joinReadings(readings: readonly AllowancesRead[]): AllowancesRead {
  return {
    allowances: readings.flatMap(({ allowances }) => allowances),
    findings: readings.flatMap(({ findings }) => findings),
  }
}
