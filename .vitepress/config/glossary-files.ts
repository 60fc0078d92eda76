import { glossaryTbx } from '../../scripts/glossary/glossary-tbx.ts'
import { glossaryCsv } from '../core/glossary/glossary-csv.ts'
import { type GlossaryOrigin, glossaryFileJsonSchema, glossaryJson } from '../core/glossary/glossary-file.ts'
import { fullUrl } from '../core/pages/urls.ts'
import type { Site } from '../core/site/site.ts'
import type { DataFile } from './data-files.ts'
import { glossaryUrl } from './glossary-page.ts'
import type { Library } from './library.ts'
import { dataFolder } from './open-data/list-files.ts'
import { tagName } from './tags/tag-addresses.ts'

const types = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  tbx: 'application/x-tbx; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
} as const

/** Where those files stand below the site's base. */
export const glossaryPaths = {
  json: `${dataFolder}/glossary.json`,
  csv: `${dataFolder}/glossary.csv`,
  tbx: `${dataFolder}/glossary.tbx`,
  schema: `${dataFolder}/glossary.schema.json`,
} as const

const formats = ['json', 'csv', 'tbx', 'schema'] as const

/** The glossary as files, in all languages at once; none where there are no terms. */
export function glossaryFiles(library: Library, site: Site): DataFile[] {
  const { glossary } = library
  if (glossary.length === 0) return []
  const origin = originOf(library, site)
  const contents = {
    json: glossaryJson(glossary, origin, fullUrl(site.address, `/${glossaryPaths.schema}`)),
    csv: glossaryCsv(glossary, origin.languages),
    tbx: glossaryTbx(glossary, origin),
    schema: glossaryFileJsonSchema(),
  }
  return formats.map((format) => ({
    path: glossaryPaths[format],
    type: types[format],
    content: contents[format],
  }))
}

function originOf(library: Library, site: Site): GlossaryOrigin {
  const [first] = site.languages
  const words = library.words(first.code)
  return {
    name: site.name,
    address: site.address,
    licence: words('common:footer.licence'),
    languages: site.languages.map(({ code }) => code),
    pageOf(id, language) {
      const url = glossaryUrl(library, language)
      return url && `${fullUrl(site.address, url)}#${id}`
    },
    tagName: (id) => tagName(library, first.code, id),
  }
}
