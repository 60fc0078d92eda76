import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { identityOf } from '../../../.vitepress/core/findings/identity.ts'
import type { Rule } from '../../../.vitepress/core/findings/rules.ts'

/** What says how far a translation is, which is not wrong in it. */
const progressRules: ReadonlySet<Rule> = new Set<Rule>([
  'page-missing',
  'page-outdated',
  'page-unconfirmed',
  'page-partial',
  'page-changed-cosmetic',
  'string-missing',
  'string-empty',
  'string-outdated',
  'string-unconfirmed',
  'string-changed-cosmetic',
  'allowance-unused',
])

/** The findings that were not there before, wherever their lines are now; each as often as it is new. */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const known = new Map<string, number>()
  for (const finding of before) {
    const name = identityOf(finding)
    known.set(name, (known.get(name) ?? 0) + 1)
  }
  return after.filter((finding) => {
    if (progressRules.has(finding.rule)) return false
    const name = identityOf(finding)
    const left = known.get(name) ?? 0
    known.set(name, left - 1)
    return left <= 0
  })
}
