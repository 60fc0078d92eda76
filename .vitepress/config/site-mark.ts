import { existsSync } from 'node:fs'
import path from 'node:path'
import { SettingsError } from '../../scripts/arguments/usage-problem.ts'
import { basePath, markOf, type Site } from '../core/site/site.ts'

/**
 * The address of the site's mark, with its base.
 * @throws SettingsError where the settings name a file that is not there.
 */
export function markUrl(root: string, site: Site): string {
  const mark = markOf(site)
  if (site.mark && !existsSync(path.join(root, 'docs/public', mark))) {
    throw new SettingsError((t) =>
      t('findings:setting.said', {
        file: 'site.config.ts',
        setting: 'mark',
        problem: t('findings:setting.noMark', { given: mark }),
      }),
    )
  }
  return basePath(site) + mark
}
