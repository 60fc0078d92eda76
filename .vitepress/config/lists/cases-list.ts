import type { OpenList } from '../../core/open-data/open-list.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { entryList } from './entry-rows.ts'

/** Every case study with what it answers. */
export function casesList(library: Library, site: Site): OpenList {
  return entryList(
    'cases',
    'cases',
    [
      { name: 'country', type: 'strings', required: true, of: ({ country }) => country },
      { name: 'began', type: 'integer', of: ({ began }) => began },
      { name: 'website', type: 'uri', of: ({ website }) => website },
      { name: 'licence', type: 'string', of: ({ licence }) => licence },
      { name: 'tags', type: 'strings', required: true, of: ({ tags }) => tags },
    ],
    library,
    site,
  )
}
