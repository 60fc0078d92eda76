import type { OpenList } from '../../core/open-data/open-list.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { entryList } from './entry-rows.ts'

/** Every tool, dataset, document, course and funder of the resource library. */
export function resourcesList(library: Library, site: Site): OpenList {
  return entryList(
    'resources',
    'library',
    [
      { name: 'description', type: 'string', required: true, of: (_entry, { text }) => text },
      { name: 'kind', type: 'string', required: true, of: ({ kind }) => kind },
      { name: 'website', type: 'uri', required: true, of: ({ website }) => website },
      { name: 'country', type: 'strings', of: ({ country }) => country },
      { name: 'licence', type: 'string', of: ({ licence }) => licence },
      { name: 'cost', type: 'string', of: ({ cost }) => cost },
      { name: 'languages', type: 'strings', required: true, of: ({ languages }) => languages },
      { name: 'tags', type: 'strings', of: ({ tags }) => tags },
    ],
    library,
    site,
  )
}
