import { type Finding, finding, type Place, sortFindings } from '../findings/finding.ts'
import { type Rule, type RuleSettings, severities, unreadable } from '../findings/rules.ts'
import { type Allowance, type AllowancesRead, covers } from './allowance.ts'

/** A finding that somebody has allowed, and why. */
export interface AllowedFinding extends Finding {
  reason: string
  /** Where the allowance is written. */
  allowedAt: Place
}

export interface Settled {
  findings: Finding[]
  allowed: AllowedFinding[]
}

/**
 * What is left of findings when a site's rules and allowances have had their say, sorted by place. An allowance
 * that fits nothing is a finding itself, except where something could not be read, since it may be about that.
 * Of `elsewhere`, rules that another check judges as well, an unused allowance is not told: it may be used there.
 * A finding that is more or less severe than its rule usually is (a critical page's) keeps its severity, unless
 * the rule is off.
 */
export function settleFindings(
  found: readonly Finding[],
  { allowances, findings: invalid }: AllowancesRead,
  rules: RuleSettings = {},
  elsewhere: ReadonlySet<Rule> = new Set(),
): Settled {
  const byRule = groupByRule(allowances)
  const used = new Set<Allowance>()
  const allowed: AllowedFinding[] = []
  const kept = found.filter((item) => {
    if (unreadable.has(item.rule)) return true
    const fitting = (byRule.get(item.rule) ?? []).filter((allowance) => covers(allowance, item))
    for (const allowance of fitting) used.add(allowance)
    const [first] = fitting
    if (first) allowed.push({ ...item, reason: first.reason, allowedAt: first.at })
    return first === undefined
  })
  const isWhole = !found.some(({ rule }) => unreadable.has(rule))
  const unused = isWhole
    ? allowances.filter((allowance) => !used.has(allowance) && !elsewhere.has(allowance.rule))
    : []
  const all = [
    ...kept,
    ...invalid,
    ...unused.map(({ rule, reason, at }) => finding('allowance-unused', at, { name: rule, reason })),
  ]
  return {
    findings: sortFindings(all.flatMap((item) => underRules(item, rules))),
    allowed,
  }
}

function groupByRule(allowances: readonly Allowance[]) {
  const groups = new Map<string, Allowance[]>()
  for (const allowance of allowances) {
    const group = groups.get(allowance.rule)
    if (group) group.push(allowance)
    else groups.set(allowance.rule, [allowance])
  }
  return groups
}

function underRules(item: Finding, rules: RuleSettings): Finding[] {
  const setting = rules[item.rule]
  if (setting === undefined || unreadable.has(item.rule)) return [item]
  if (setting === 'off') return []
  return [item.severity === severities[item.rule] ? { ...item, severity: setting } : item]
}
