import { keptReading } from '../../scripts/site/kept-reading.ts'
import { type KnowledgeBase, readKnowledgeBase } from '../../scripts/site/read-knowledge-base.ts'
import type { PageStatus } from '../core/coverage/page-status.ts'
import { lockKey } from '../core/freshness/lock.ts'
import { type Addresses, addressesOf } from '../core/pages/addresses.ts'
import type { Site } from '../core/site/site.ts'
import { type SiteWords, siteWords } from './site-words.ts'

/** The knowledge base as read, with every pair's address in every language. */
export interface Library extends KnowledgeBase {
  root: string
  addresses: Addresses
  /** The strings of the site's own locales, by language. */
  words: SiteWords
  /** How each page stands in each language, by `lockKey`. */
  statuses: ReadonlyMap<string, PageStatus>
}

/** Reads everything once; in development `forget` makes the next `get` read again. */
export interface LibrarySource {
  get(): Library
  forget(): void
}

export function librarySource(root: string, site: Site): LibrarySource {
  let library: Library | undefined
  return {
    get() {
      if (!library) {
        const base = keptReading(root) ?? readKnowledgeBase(root, site)
        const statuses = base.report.pages.map(({ ref, language, status }): [string, PageStatus] => [
          lockKey(ref, language),
          status,
        ])
        library = {
          ...base,
          root,
          addresses: addressesOf(base.pairs, site),
          words: siteWords(root, site),
          statuses: new Map(statuses),
        }
      }
      return library
    },
    forget() {
      library = undefined
    },
  }
}
