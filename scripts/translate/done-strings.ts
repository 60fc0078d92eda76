import { unreadable } from '../../.vitepress/core/findings/rules.ts'
import { lockFile } from '../../.vitepress/core/freshness/lock.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { readPart } from '../site/read-knowledge-base.ts'
import { confirmStrings } from './confirm-strings.ts'
import type { Done } from './confirmed.ts'

/** Confirms strings as they are in the files now; to be called while nobody else writes. */
export function doneStrings(
  root: string,
  site: Site,
  names: readonly string[],
  { language, isStillRight }: { language: string | undefined; isStillRight: boolean },
): Done {
  const wanted = new Set(names.map((name) => name.replace(/:.*$/s, '')))
  const hasStrings = (namespace: string) => wanted.size === 0 || wanted.has(namespace)
  const base = readPart(root, site, { hasPage: () => false, hasStrings, pages: false, strings: true })
  const { entries, outcomes } = confirmStrings(base, site, names, language, isStillRight)
  return {
    lock: { ...base.lock, strings: new Map([...base.lock.strings, ...entries]) },
    outcomes,
    broken: base.findings.filter(({ file }) => file === lockFile),
    unread: base.findings.filter(({ rule, file }) => unreadable.has(rule) && file !== lockFile),
  }
}
