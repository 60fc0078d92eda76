import { checkChecklists } from '../../.vitepress/core/checklists/check-checklists.ts'
import { checkEntries } from '../../.vitepress/core/entries/check-entries.ts'
import { checkEvents } from '../../.vitepress/core/events/check-events.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { checkMenu } from '../../.vitepress/core/page-checks/check-menu.ts'
import type { Pair } from '../../.vitepress/core/pages/page.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { checkUsedKeys } from '../../.vitepress/core/strings/check-used-keys.ts'
import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import { checkTags } from '../../.vitepress/core/tags/check-tags.ts'
import { codeFiles } from '../locales/code-files.ts'
import { usedKeys } from '../locales/used-keys.ts'

/** What can only be asked of a tree of ours: its menu, its lists and tags, and the strings that its code uses. */
export function checkOwnTree(
  root: string,
  site: Site,
  pairs: readonly Pair[],
  strings: readonly StringFile[],
): Finding[] {
  const originals = strings.filter(({ language }) => language === site.stringsLanguage)
  return [
    ...checkUsedKeys(originals, usedKeys(codeFiles(root)), site.builtKeys),
    ...checkMenu(pairs, site),
    ...checkChecklists(pairs),
    ...checkEvents(pairs),
    ...checkEntries(pairs, strings, site),
    ...checkTags(pairs, strings, site.stringsLanguage),
  ]
}
