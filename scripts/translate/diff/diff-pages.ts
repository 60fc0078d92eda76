import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import type { Lock } from '../../../.vitepress/core/freshness/lock.ts'
import { lockKey } from '../../../.vitepress/core/freshness/lock.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import type { BlockChange } from '../../changes/changes.ts'
import { pageChanges } from '../../changes/page-changes.ts'
import type { PairsRead } from '../read-pairs.ts'

/** A translation beside what has changed in its original since somebody confirmed it. */
export interface PageDiff {
  kind: 'page'
  ref: string
  language: string
  title: string
  file: string
  original: { language: string; file: string }
  /** In the order of the original; none where it says what it said. */
  blocks: BlockChange[]
}

/** Why there is nothing to compare. */
export type NoDiff =
  | { kind: 'unknown'; ref: string; meant: string }
  | { kind: 'isOriginal' | 'missing' | 'unread' | 'unconfirmed'; ref: string; language: string; file: string }
  | { kind: 'noTranslations'; ref: string }

export type Diff = PageDiff | NoDiff

/** What has changed in a page's original since each of its translations was confirmed, or the one in `language`. */
export async function diffPages(
  base: PairsRead & { lock: Lock },
  root: string,
  site: Site,
  { ref, language }: { ref: string; language: string | undefined },
): Promise<Diff[]> {
  const pair = base.pairs.find((candidate) => candidate.ref === ref)
  const unread = base.unread.filter(
    (page) => page.ref === ref && (language ?? page.language) === page.language,
  )
  const broken = unread.map(
    ({ language: code, file }): Diff => ({ kind: 'unread', ref, language: code, file }),
  )
  if (!pair) {
    if (broken.length > 0) return broken
    const refs = base.pairs.map((each) => each.ref).sort()
    return [{ kind: 'unknown', ref, meant: nearest(ref, refs) ?? '' }]
  }
  const { original, translations } = pair
  if (language === original.language) return [{ kind: 'isOriginal', ref, language, file: original.file }]
  const wanted = [...translations.values()].filter((page) => (language ?? page.language) === page.language)
  if (wanted.length === 0) {
    if (broken.length > 0) return broken
    return language === undefined
      ? [{ kind: 'noTranslations', ref }]
      : [{ kind: 'missing', ref, language, file: original.file }]
  }
  const changes = await pageChanges(base, root, site, ref)
  return wanted.map((page): Diff => {
    const { file, fields } = page
    if (base.lock.pages.get(lockKey(ref, page.language))?.from !== original.language) {
      return { kind: 'unconfirmed', ref, language: page.language, file }
    }
    return {
      kind: 'page',
      ref,
      language: page.language,
      title: fields.title,
      file,
      original: { language: original.language, file: original.file },
      blocks: changes.find((change) => change.language === page.language)?.blocks ?? [],
    }
  })
}
