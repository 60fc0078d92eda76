import { blockReader } from '../../../.vitepress/core/coverage/block-reader.ts'
import { pageEntry } from '../../../.vitepress/core/coverage/page-entry.ts'
import type { PageEntry } from '../../../.vitepress/core/coverage/report.ts'
import { statusOfPage } from '../../../.vitepress/core/coverage/status-of-page.ts'
import { type Lock, lockKey, type PageConfirmation } from '../../../.vitepress/core/freshness/lock.ts'
import type { Detect } from '../../../.vitepress/core/language/detect.ts'
import type { Pair } from '../../../.vitepress/core/pages/page.ts'
import { blockHashes } from '../../site/hashes.ts'

interface Standing {
  pair: Pair
  confirmation: PageConfirmation | undefined
  entry: PageEntry
}

/**
 * How each pair stands in each language, by ref and language; worked out again only for pairs and confirmations that
 * are other objects than before, and for pages whose links lead to files that have come or gone.
 */
export function standings(languages: readonly string[], detect: Detect) {
  let known = new Map<string, Standing>()
  let files: ReadonlySet<string> = new Set()
  return (pairs: readonly Pair[], lock: Lock): PageEntry[] => {
    const blocksOf = blockReader(pairs, blockHashes)
    const here = new Set(
      pairs.flatMap(({ original, translations }) =>
        [original, ...translations.values()].map(({ file }) => file),
      ),
    )
    const names = namesOf([...here, ...files].filter((file) => !here.has(file) || !files.has(file)))
    const now = new Map<string, Standing>()
    const sorted = [...pairs].sort((a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0))
    for (const pair of sorted) {
      const { original } = pair
      const mayLink = names.some((name) => original.body.includes(name))
      for (const language of languages) {
        const key = lockKey(pair.ref, language)
        const confirmation = lock.pages.get(key)
        const before = known.get(key)
        const isSame = before?.pair === pair && before.confirmation === confirmation && !mayLink
        now.set(
          key,
          isSame && before
            ? before
            : {
                pair,
                confirmation,
                entry: pageEntry(
                  pair,
                  language,
                  statusOfPage(pair, language, confirmation, blocksOf, detect),
                ),
              },
        )
      }
    }
    known = now
    files = here
    return [...now.values()].map(({ entry }) => entry)
  }
}

/** What a link to one of these files has in it: the last part of its address. */
function namesOf(files: readonly string[]): string[] {
  const names = files.map((file) => {
    const parts = file.replace(/(?:\/index)?\.md$/, '').split('/')
    return parts.at(-1) ?? ''
  })
  return [...new Set(names)].filter((name) => name !== '')
}
