import { checkChecklists } from '../../.vitepress/core/checklists/check-checklists.ts'
import { checkEntries } from '../../.vitepress/core/entries/check-entries.ts'
import { checkEvents } from '../../.vitepress/core/events/check-events.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { checkMenu } from '../../.vitepress/core/page-checks/check-menu.ts'
import type { Pair } from '../../.vitepress/core/pages/page.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { checkUsedKeys } from '../../.vitepress/core/strings/check-used-keys.ts'
import { checkTags } from '../../.vitepress/core/tags/check-tags.ts'
import { codeFiles } from '../locales/code-files.ts'
import { usedKeys } from '../locales/used-keys.ts'
import type { TreeRead } from './read-tree.ts'

/**
 * What can only be asked of a tree of ours: its menu, its lists and tags, and the strings that its code uses where
 * strings are wanted. Only the pages in `asked` are looked into; of the others what is in their front matter.
 */
export function checkOwnTree(
  root: string,
  site: Site,
  { pairs, asked, strings: { files } }: Pick<TreeRead, 'pairs' | 'strings'> & { asked: readonly Pair[] },
  withStrings: boolean,
): Finding[] {
  const originals = files.filter(({ language }) => language === site.stringsLanguage)
  return [
    ...(withStrings ? checkUsedKeys(originals, usedKeys(codeFiles(root)), site.builtKeys) : []),
    ...checkMenu(pairs, site),
    ...checkChecklists(asked),
    ...checkEvents(pairs),
    ...checkEntries(asked, files, site),
    ...checkTags(pairs, files, site.stringsLanguage),
  ]
}
