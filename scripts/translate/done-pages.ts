import type { Site } from '../../.vitepress/core/site/site.ts'
import { readPart } from '../site/read-knowledge-base.ts'
import { readLock } from '../site/read-lock.ts'
import { changedPages } from './changed-pages.ts'
import type { Choice } from './confirm-blocks.ts'
import { confirmPages } from './confirm-pages.ts'
import type { Done } from './confirmed.ts'

/**
 * Reads the pages to confirm, and gives what confirms them by the record as it is then: that is to be called while
 * nobody else writes. A page whose file is another by then is not confirmed.
 */
export function donePages(
  root: string,
  site: Site,
  refs: readonly string[],
  { language, choice }: { language: string | undefined; choice: Choice },
): () => Done {
  const wanted = new Set(refs)
  const hasPage = (ref: string) => wanted.has(ref)
  const read = readPart(root, site, { hasPage, hasStrings: () => false, pages: true, strings: false })
  return () => {
    const { lock, findings } = readLock(root)
    const base = { ...read, lock }
    const changed = changedPages(
      root,
      read.pages.filter(({ ref }) => hasPage(ref)),
    )
    const others = refs.filter((name) => !changed.some(({ ref }) => ref === name))
    const { entries, outcomes } = confirmPages(base, others, language, choice)
    const refused = changed.map(({ ref: name, file }) => ({ kind: 'changed', name, file }) as const)
    return {
      lock: { ...lock, pages: new Map([...lock.pages, ...entries]) },
      outcomes: [...outcomes, ...refused],
      broken: findings,
      unread: [],
    }
  }
}
