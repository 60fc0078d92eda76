import type { HeadConfig } from 'vitepress'
import type { ColumnView, OpenDataView, OpenListView, Words } from '../../core/open-data/download-view.ts'
import { pageIn } from '../../core/pages/page.ts'
import { basePath, languageOf, type Site } from '../../core/site/site.ts'
import type { NavLink } from '../../core/site/theme-config.ts'
import type { Library } from '../library.ts'
import { cataloguePaths } from './catalogue-files.ts'
import { linksIn } from './download-links.ts'
import { openDataRef } from './list-downloads.ts'
import { type OpenDataset, openDatasets } from './open-datasets.ts'

/** The head links by which a program finds the description of all lists, on the page about open data. */
export function catalogueLinks(view: OpenDataView | undefined, site: Site): HeadConfig[] {
  if (!view) return []
  const link = (type: string, path: string): HeadConfig => {
    return ['link', { rel: 'describedby', type, href: `${basePath(site)}${path}` }]
  }
  return [link('application/rdf+xml', cataloguePaths.rdf), link('text/turtle', cataloguePaths.turtle)]
}

/** All lists with what their columns mean, for the page about open data; none for other pages. */
export function openDataView(
  ref: string,
  language: string,
  library: Library,
  site: Site,
): OpenDataView | undefined {
  if (ref !== openDataRef) return undefined
  const t = library.words(language)
  const { toPath } = linksIn(language, library, site)
  return {
    words: {
      shownOn: t('data:view.shownOn'),
      described: t('data:view.described'),
      name: t('data:view.name'),
      kind: t('data:view.kind'),
      meaning: t('data:view.meaning'),
    },
    lists: openDatasets(library, site).map((dataset) => listView(dataset, language, library, site)),
    catalogue: [
      ...toPath(cataloguePaths.rdf, t('data:formats.rdf')),
      ...toPath(cataloguePaths.turtle, t('data:formats.turtle')),
    ],
  }
}

function listView(dataset: OpenDataset, language: string, library: Library, site: Site): OpenListView {
  const t = library.words(language)
  const title = dataset.title.get(language) ?? dataset.id
  const { updated } = dataset
  const { toFiles } = linksIn(language, library, site)
  return {
    id: dataset.id,
    title,
    description: dataset.description.get(language) ?? '',
    facts: [
      t('data:entries', { count: dataset.count(language) }),
      ...(updated === undefined ? [] : [t('data:updated', { date: dateIn(updated, language, site) })]),
    ],
    page: dataset.ref === openDataRef ? undefined : pageLink(dataset.ref, language, library),
    links: toFiles(dataset.files, 'short'),
    descriptions: toFiles(dataset.descriptions, 'short'),
    caption: t('data:view.columns', { title }),
    columns: dataset.columns.map(({ name, type, required, description }): ColumnView => {
      const kind = t(`data:kinds.${type}`)
      return {
        name,
        kind: wordsOf(required ? `${kind}, ${t('data:view.required')}` : kind),
        meaning: wordsOf(description.get(language) ?? name),
      }
    }),
  }
}

function pageLink(ref: string, language: string, library: Library): NavLink | undefined {
  const pair = library.pairs.find((candidate) => candidate.ref === ref)
  const page = pair && pageIn(pair, language)
  return page && { text: page.fields.title, url: page.url }
}

/** Words in which values stand between backticks. */
function wordsOf(text: string): Words {
  return text
    .split('`')
    .flatMap((part, index) => (part === '' ? [] : { text: part, isValue: index % 2 === 1 }))
}

function dateIn(date: string, language: string, site: Site): string {
  const { locale } = languageOf(site, language)
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
