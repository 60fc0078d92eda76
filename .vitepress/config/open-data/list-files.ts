import { csvMetadataName, fileName, schemaName } from '../../core/open-data/described-list.ts'
import { listCsv, listCsvMetadata, listJson } from '../../core/open-data/list-files.ts'
import { listSchema } from '../../core/open-data/list-schema.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import type { Site } from '../../core/site/site.ts'
import type { DataFile } from '../data-files.ts'
import type { Library } from '../library.ts'
import { describedLists } from './described-lists.ts'

/** The folder of the site's open data below its output. */
export const dataFolder = 'data'

const types = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  csvMetadata: 'application/csvm+json; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
} as const

/** Each list as JSON and CSV in each language, with what describes them to programs. */
export function listFiles(library: Library, site: Site): DataFile[] {
  return describedLists(library, site).flatMap((list) => {
    const schema = `${dataFolder}/${schemaName(list)}`
    const schemaAddress = fullUrl(site.address, `/${schema}`)
    return [
      ...list.languages.flatMap((own): DataFile[] => [
        {
          path: `${dataFolder}/${fileName(list, own.language, 'json')}`,
          type: types.json,
          content: listJson(list, own, schemaAddress),
        },
        {
          path: `${dataFolder}/${fileName(list, own.language, 'csv')}`,
          type: types.csv,
          content: listCsv(list, own),
        },
        {
          path: `${dataFolder}/${csvMetadataName(list, own.language)}`,
          type: types.csvMetadata,
          content: listCsvMetadata(list, own),
        },
      ]),
      { path: schema, type: types.schema, content: listSchema(list, schemaAddress) },
    ]
  })
}
