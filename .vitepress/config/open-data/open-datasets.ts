import type { InLanguages } from '../../core/open-data/catalogue.ts'
import {
  csvMetadataName,
  type DescribedColumn,
  type DescribedList,
  fileName,
  schemaName,
} from '../../core/open-data/described-list.ts'
import type { OpenListId } from '../../core/open-data/open-list.ts'
import type { Site } from '../../core/site/site.ts'
import { glossaryPaths } from '../glossary-files.ts'
import { oncePerLibrary } from '../once-per-library.ts'
import { describedLists } from './described-lists.ts'
import { dataFolder } from './list-files.ts'

/** What a file of data is; the words of each are in locales/<language>/data.json under `formats`. */
export type OpenFormat = 'json' | 'csv' | 'tbx' | 'schema' | 'csvMetadata'

/** A file of data. Paths are below the site's base. */
export interface OpenFile {
  path: string
  format: OpenFormat
  /** The languages of its words; none for what describes the files of all languages alike. */
  languages: readonly string[]
  /** The path of what describes its fields to programs. */
  describedBy?: string
}

/** A list, or the glossary, with the files that it can be had as. */
export interface OpenDataset {
  id: OpenListId
  /** The ref of the page that shows it. */
  ref: string
  title: InLanguages
  description: InLanguages
  columns: readonly DescribedColumn[]
  updated: string | undefined
  /** How many entries it has in a language. */
  count(language: string): number
  files: readonly OpenFile[]
  /** What describes those files to programs. */
  descriptions: readonly OpenFile[]
}

/** Everything that can be downloaded, in the order of the lists. */
export const openDatasets = oncePerLibrary((library, site): readonly OpenDataset[] =>
  describedLists(library, site).map((list) => {
    const dataset = datasetOf(list)
    return list.id === 'glossary' ? withWholeGlossary(dataset, site) : dataset
  }),
)

function datasetOf(list: DescribedList): OpenDataset {
  const schema = `${dataFolder}/${schemaName(list)}`
  const all = list.languages.map(({ language }) => language)
  const metadata = (language: string) => `${dataFolder}/${csvMetadataName(list, language)}`
  return {
    ...list,
    title: new Map(list.languages.map(({ language, title }) => [language, title])),
    description: new Map(list.languages.map(({ language, description }) => [language, description])),
    count: (language) => list.languages.find((own) => own.language === language)?.rows.length ?? 0,
    files: all.flatMap((language): OpenFile[] => [
      {
        path: `${dataFolder}/${fileName(list, language, 'csv')}`,
        format: 'csv',
        languages: [language],
        describedBy: metadata(language),
      },
      {
        path: `${dataFolder}/${fileName(list, language, 'json')}`,
        format: 'json',
        languages: [language],
        describedBy: schema,
      },
    ]),
    descriptions: [
      { path: schema, format: 'schema', languages: [] },
      ...all.map((language): OpenFile => {
        return { path: metadata(language), format: 'csvMetadata', languages: [language] }
      }),
    ],
  }
}

/** The glossary can also be had with the words of all languages in each file. */
function withWholeGlossary(dataset: OpenDataset, site: Site): OpenDataset {
  const languages = site.languages.map(({ code }) => code)
  return {
    ...dataset,
    files: [
      ...dataset.files,
      { path: glossaryPaths.csv, format: 'csv', languages },
      { path: glossaryPaths.json, format: 'json', languages, describedBy: glossaryPaths.schema },
      { path: glossaryPaths.tbx, format: 'tbx', languages },
    ],
    descriptions: [...dataset.descriptions, { path: glossaryPaths.schema, format: 'schema', languages }],
  }
}
