import type { OpenList } from '../../core/open-data/open-list.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { entryList } from './entry-rows.ts'

/** Every initiative with what it answers. */
export function initiativesList(library: Library, site: Site): OpenList {
  return entryList(
    'initiatives',
    'initiatives',
    [
      { name: 'country', type: 'strings', required: true, of: ({ country }) => country },
      { name: 'state', type: 'string', required: true, of: ({ state }) => state },
      { name: 'began', type: 'integer', of: ({ began }) => began },
      { name: 'website', type: 'uri', of: ({ website }) => website },
      { name: 'licence', type: 'string', of: ({ licence }) => licence },
      { name: 'tags', type: 'strings', required: true, of: ({ tags }) => tags },
    ],
    library,
    site,
  )
}
