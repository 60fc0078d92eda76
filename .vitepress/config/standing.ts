import { lockKey } from '../core/freshness/lock.ts'
import type { Address } from '../core/pages/addresses.ts'
import type { Pair } from '../core/pages/page.ts'
import type { Standing } from '../core/pages/state-notice.ts'
import { changedSectionsOf } from './changed-sections.ts'
import type { Library } from './library.ts'

/** How the page that is shown at an address stands in the language of that address. */
export function standingOf(pair: Pair, address: Address, library: Library): Standing {
  const page = address.kind === 'page' ? address.page : pair.original
  const status = library.statuses.get(lockKey(pair.ref, address.language))
  const from = address.kind === 'stand-in' || page !== pair.original ? pair.original : undefined
  return {
    state: status?.state ?? 'missing',
    shown: page.language,
    original: from && { language: from.language, url: from.url },
    critical: pair.original.fields.critical ?? false,
    changedSections: status ? changedSectionsOf(status, pair, page) : [],
  }
}
