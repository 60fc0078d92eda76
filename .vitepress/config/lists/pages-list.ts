import { lockKey } from '../../core/freshness/lock.ts'
import type { OpenList } from '../../core/open-data/open-list.ts'
import { pageIn } from '../../core/pages/page.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import { isWithdrawn } from '../../core/provenance/withdrawn.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'

/**
 * Every page of the knowledge base as a reader of a language meets it: where it is missing in that language, the row
 * has the original's words and says so in `language` and `state`.
 */
export function pagesList(library: Library, site: Site): OpenList {
  return {
    id: 'pages',
    ref: 'open-data-downloads',
    columns: [
      { name: 'ref', type: 'string', required: true },
      { name: 'title', type: 'string', required: true },
      { name: 'description', type: 'string', required: true },
      { name: 'address', type: 'uri', required: true },
      { name: 'type', type: 'string' },
      { name: 'section', type: 'string' },
      { name: 'tags', type: 'strings' },
      { name: 'language', type: 'string', required: true },
      { name: 'original_language', type: 'string', required: true },
      { name: 'state', type: 'string', required: true },
      { name: 'reviewed', type: 'date' },
    ],
    rows: (language) =>
      library.pairs
        .flatMap((pair) => {
          const address = library.addresses.get(pair.ref)?.get(language)
          if (!address || isWithdrawn(pair)) return []
          const page = pageIn(pair, language) ?? pair.original
          const { title, description, type, section, tags, reviewed } = page.fields
          return {
            ref: pair.ref,
            title,
            description,
            address: fullUrl(site.address, address.url),
            type,
            section,
            tags,
            language: page.language,
            original_language: pair.original.language,
            state: library.statuses.get(lockKey(pair.ref, language))?.state ?? 'missing',
            reviewed,
          }
        })
        .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  }
}
