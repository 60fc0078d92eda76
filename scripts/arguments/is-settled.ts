import type { Site } from '../../.vitepress/core/site/site.ts'
import { checkedSite } from '../site/checked-site.ts'
import { usageProblem } from './usage-problem.ts'

/** True where a site's settings are right; else what is wrong has been said and the exit code is 2. */
export function isSettled(command: string, site: Site): boolean {
  try {
    checkedSite(site)
    return true
  } catch (error) {
    console.error(usageProblem(command, error))
    process.exitCode = 2
    return false
  }
}
