import type * as z from 'zod'
import { nearest } from '../findings/nearest.ts'
import { isRule, ruleNames, unreadable } from '../findings/rules.ts'

/** What can be wrong with a setting; the words of each are in findings.json under `setting`. */
export const settingFaults = [
  'missing',
  'type',
  'empty',
  'webAddress',
  'mail',
  'languageTag',
  'id',
  'percent',
  'months',
  'kilobytes',
  'choice',
  'unknown',
  'rule',
  'ruleOfReading',
  'reason',
  'colour',
  'contrast',
  'mark',
  'noMark',
  'notALanguage',
  'twice',
  'other',
] as const

export type SettingFault = (typeof settingFaults)[number]

/** Something wrong with a setting, which is named by its path: `languages.0.code`. */
export interface SettingProblem {
  setting: string
  problem: SettingFault
  /** What the words need. */
  values?: Record<string, string>
}

/**
 * What an issue of the schema means, for a person. The name of a rule gets a suggestion, and so does that of a
 * setting, of which `names` are those that there are.
 */
export function settingProblems(
  issue: z.core.$ZodIssue,
  settings: unknown,
  names: readonly string[],
): SettingProblem[] {
  const [group, , field] = issue.path
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => {
      const setting = [...issue.path, name].join('.')
      if (group === 'rules') return ruleProblem(setting, name)
      return { setting, problem: 'unknown', values: suggested(name, group === undefined ? names : []) }
    })
  }
  const setting = issue.path.join('.') || 'settings'
  const given = valueAt(settings, issue.path)
  if (issue.code === 'invalid_value' && group === 'allow' && field === 'rule') {
    return [ruleProblem(setting, String(given))]
  }
  return [{ setting, ...faultOf(issue, given) }]
}

function faultOf(issue: z.core.$ZodIssue, given: unknown): Omit<SettingProblem, 'setting'> {
  switch (issue.code) {
    case 'invalid_type':
      if (given === undefined) return { problem: 'missing' }
      return { problem: 'type', values: { expected: issue.expected } }
    case 'too_small':
    case 'too_big':
      if (issue.origin === 'number') return { problem: 'percent' }
      return { problem: issue.path[0] === 'allow' && issue.path[2] === 'reason' ? 'reason' : 'empty' }
    case 'invalid_format':
      return { problem: issue.format === 'email' ? 'mail' : 'id' }
    case 'invalid_value':
      return { problem: 'choice', values: { known: issue.values.map(String).join(', ') } }
    case 'custom': {
      const problem = settingFaults.find((fault) => fault === issue.params?.problem)
      return problem === undefined ? { problem: 'other', values: { reason: issue.message } } : { problem }
    }
    default:
      return { problem: 'other', values: { reason: issue.message } }
  }
}

/** Why a rule cannot be set or allowed. */
function ruleProblem(setting: string, given: string): SettingProblem {
  if (isRule(given) && unreadable.has(given)) return { setting, problem: 'ruleOfReading' }
  return { setting, problem: 'rule', values: suggested(given, ruleNames) }
}

function suggested(given: string, known: readonly string[]): Record<string, string> {
  const meant = nearest(given, known)
  return { given, ...(meant === undefined ? { context: 'withoutMeant' } : { meant }) }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
