import type { Words } from '../../.vitepress/core/i18n/create-i18n.ts'
import { siteProblems } from '../../.vitepress/core/site/check-site.ts'
import type { SettingProblem } from '../../.vitepress/core/site/setting-problems.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { SettingsError } from '../arguments/usage-problem.ts'
import { typeWords } from '../report/type-words.ts'

/**
 * The site's settings, checked.
 * @throws SettingsError with every problem, one a line, each naming the file, the setting and what it must be.
 */
export function checkedSite(site: Site, file = 'site.config.ts'): Site {
  const problems = siteProblems(site)
  if (problems.length === 0) return site
  throw new SettingsError((t) => problems.map((problem) => settingWords(problem, file, t)).join('\n'))
}

function settingWords({ setting, problem, values = {} }: SettingProblem, file: string, t: Words): string {
  const named = { ...values, ...typeWords(values, t) }
  return t('findings:setting.said', { file, setting, problem: t(`findings:setting.${problem}`, named) })
}
