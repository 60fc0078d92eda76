import type { OpenList } from '../../core/open-data/open-list.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import { factsView } from '../../core/provenance/facts-view.ts'
import { plainText } from '../../core/provenance/marked-text.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'

/** The ref of the page that shows the facts. */
const ref = 'facts'

/** Every fact of the source documents, with the pages that tell it. */
export function factsList(library: Library, site: Site): OpenList {
  return {
    id: 'facts',
    ref,
    columns: [
      { name: 'id', type: 'string', required: true },
      { name: 'address', type: 'uri' },
      { name: 'fact', type: 'string', required: true },
      { name: 'kind', type: 'string', required: true },
      { name: 'source', type: 'string', required: true },
      { name: 'source_title', type: 'string', required: true },
      { name: 'source_language', type: 'string', required: true },
      { name: 'pages', type: 'strings', required: true },
    ],
    rows(language) {
      const page = library.addresses.get(ref)?.get(language)
      const { facts, sources } = factsView(library.facts, language, library.pairs, library.addresses)
      const byId = new Map(sources.map((source) => [source.id, source]))
      return facts.map(({ id, says, kind, source, told }) => ({
        id,
        address: page && `${fullUrl(site.address, page.url)}#${id}`,
        fact: plainText(says),
        kind,
        source,
        source_title: plainText(byId.get(source)?.title ?? [{ text: source }]),
        source_language: byId.get(source)?.language,
        pages: told.map(({ url }) => fullUrl(site.address, url)),
      }))
    },
  }
}
