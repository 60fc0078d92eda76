import type { OpenList } from '../../core/open-data/open-list.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'

/** The terms that have a word in a language, with what they mean there; inflected forms are in `glossary.json`. */
export function glossaryList(library: Library, site: Site): OpenList {
  const page = library.pairs.find(({ original }) => original.fields.type === 'glossary')
  return {
    id: 'glossary',
    ref: page?.ref ?? 'glossary',
    columns: [
      { name: 'id', type: 'string', required: true },
      { name: 'word', type: 'string', required: true },
      { name: 'definition', type: 'string' },
      { name: 'synonyms', type: 'strings' },
      { name: 'note', type: 'string' },
      { name: 'tags', type: 'strings' },
      { name: 'see', type: 'strings' },
      { name: 'source', type: 'string' },
      { name: 'address', type: 'uri' },
    ],
    rows: (language) => {
      const address = page && library.addresses.get(page.ref)?.get(language)
      return library.glossary.flatMap(({ id, words, tags, see, source }) => {
        const own = words.get(language)
        if (!own) return []
        return {
          id,
          word: own.preferred,
          definition: own.definition,
          synonyms: own.synonyms,
          note: own.note,
          tags,
          see,
          source,
          address: address && `${fullUrl(site.address, address.url)}#${id}`,
        }
      })
    },
  }
}
