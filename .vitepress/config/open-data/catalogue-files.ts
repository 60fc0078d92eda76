import type { Catalogue, Dataset, InLanguages } from '../../core/open-data/catalogue.ts'
import { dcat } from '../../core/open-data/dcat.ts'
import { turtle } from '../../core/open-data/turtle.ts'
import { publisherTypes } from '../../core/open-data/vocabularies.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import { languageOf, type Site } from '../../core/site/site.ts'
import type { DataFile } from '../data-files.ts'
import type { Library } from '../library.ts'
import { tagName } from '../tags/tag-addresses.ts'
import { pageUrlOf } from './described-lists.ts'
import { dataFolder } from './list-files.ts'
import { type OpenDataset, openDatasets } from './open-datasets.ts'
import { rdfXml } from './rdf-xml.ts'

/** The description of all open data: the portal reads RDF/XML, people rather read Turtle. */
export const cataloguePaths = { rdf: `${dataFolder}/dcat.rdf`, turtle: `${dataFolder}/dcat.ttl` } as const

/** That description as files; none where there is no data. `made` are the files that it describes. */
export function catalogueFiles(library: Library, site: Site, made: readonly DataFile[]): DataFile[] {
  const catalogue = catalogueOf(library, site, made)
  if (catalogue.datasets.length === 0) return []
  const resources = dcat(catalogue)
  return [
    {
      path: cataloguePaths.rdf,
      type: 'application/rdf+xml; charset=utf-8',
      content: rdfXml(resources),
    },
    { path: cataloguePaths.turtle, type: 'text/turtle; charset=utf-8', content: turtle(resources) },
  ]
}

function catalogueOf(library: Library, site: Site, made: readonly DataFile[]): Catalogue {
  const files = new Map(made.map((file) => [file.path, file]))
  return {
    address: fullUrl(site.address, `/${cataloguePaths.rdf}`),
    title: inEach(site, (code) => library.words(code)('data:catalogue.title', { site: site.name })),
    description: inEach(site, (code) =>
      library.words(code)('data:catalogue.description', { site: site.name }),
    ),
    homepage: fullUrl(site.address, '/'),
    languages: site.languages.map(({ code }) => code),
    publisher: {
      name: site.name,
      type: publisherTypes.find((type) => type === site.publisherType),
    },
    contact: site.contact,
    datasets: openDatasets(library, site).map((dataset) => datasetOf(dataset, library, site, files)),
  }
}

function datasetOf(
  dataset: OpenDataset,
  library: Library,
  site: Site,
  files: ReadonlyMap<string, DataFile>,
): Dataset {
  return {
    id: dataset.id,
    title: dataset.title,
    description: dataset.description,
    keywords: keywordsOf(dataset, library, site),
    pages: site.languages.flatMap(({ code }) => {
      const url = pageUrlOf(dataset.ref, code, library)
      return url === undefined ? [] : fullUrl(site.address, url)
    }),
    updated: dataset.updated,
    distributions: dataset.files.flatMap(({ path, format, languages, describedBy }) => {
      const file = files.get(path)
      if (!file) return []
      return {
        name: path.slice(dataFolder.length + 1),
        title: inEach(site, (code) => {
          const words = library.words(code)
          return words('data:file', {
            title: dataset.title.get(code),
            format: words(`data:formats.${format}`),
            languages: languageNames(languages, languageOf(site, code).locale),
          })
        }),
        address: fullUrl(site.address, `/${path}`),
        format: file.type.replace(/;.*$/, ''),
        bytes: Buffer.byteLength(file.content),
        languages,
        schema: describedBy && fullUrl(site.address, `/${describedBy}`),
      }
    }),
  }
}

/** What it is all about, and the tags of the page that shows it. */
function keywordsOf({ ref }: OpenDataset, library: Library, site: Site): InLanguages[] {
  const tags = library.pairs.find((pair) => pair.ref === ref)?.original.fields.tags ?? []
  const keywords = [
    inEach(site, (code) => library.words(code)('data:keyword')),
    ...tags.map((tag) => inEach(site, (code) => tagName(library, code, tag))),
  ]
  const texts = keywords.map((keyword) => [...keyword.values()].join().toLowerCase())
  return keywords.filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
}

/** Languages by their names in one of them: `engelska och svenska`. */
export function languageNames(languages: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  return new Intl.ListFormat(locale).format(languages.map((code) => names.of(code) ?? code))
}

function inEach(site: Site, text: (language: string) => string): InLanguages {
  return new Map(site.languages.map(({ code }) => [code, text(code)]))
}
