import type { z } from 'zod'
import { nearest } from '../findings/nearest.ts'
import { isRule, ruleNames, unreadable } from '../findings/rules.ts'

/** What is wrong with a setting, one line a problem; the name of a rule gets a suggestion. */
export function settingProblems(issue: z.core.$ZodIssue, settings: unknown): string[] {
  const [setting, , field] = issue.path
  if (issue.code === 'unrecognized_keys' && setting === 'rules') {
    return issue.keys.map((name) => `rules.${name}: ${ruleProblem(name)}`)
  }
  const where = issue.path.join('.') || 'settings'
  if (issue.code === 'invalid_value' && setting === 'allow' && field === 'rule') {
    return [`${where}: ${ruleProblem(String(valueAt(settings, issue.path)))}`]
  }
  if (issue.code === 'too_small' && setting === 'allow' && field === 'reason') {
    return [`${where}: must say why this is right`]
  }
  return [`${where}: ${issue.message}`]
}

/** Why a rule cannot be set or allowed. */
function ruleProblem(name: string): string {
  if (isRule(name) && unreadable.has(name)) {
    return 'means that something could not be read, which can be neither turned off nor allowed'
  }
  const meant = nearest(name, ruleNames)
  return `there is no rule "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}
