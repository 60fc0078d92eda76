import type { Site } from '../../core/site/site.ts'
import { tagOverview, tagUrl } from '../../core/tags/tag-urls.ts'
import { type TagUse, tagUses } from '../../core/tags/tag-uses.ts'
import type { Library } from '../library.ts'
import type { Route } from '../stand-ins.ts'

/** A tag with the address of its page in each language. */
export interface TagAddresses {
  use: TagUse
  twins: readonly { language: string; url: string }[]
}

/** The tags that pages or terms have, each with its addresses; none where the site has no overview of tags. */
export function tagAddresses(library: Library, site: Site): TagAddresses[] {
  return tagUses(library.pairs, library.glossary)
    .map((use) => ({
      use,
      twins: site.languages.flatMap(({ code }) => {
        const url = addressOf(library, code, use.id)
        return url ? { language: code, url } : []
      }),
    }))
    .filter(({ twins }) => twins.length > 0)
}

/** The routes of the tags' pages; what they show is a component's. */
export function tagRoutes(library: Library, site: Site): Route[] {
  return tagAddresses(library, site).flatMap(({ twins }) =>
    twins.map(({ url }) => ({ params: { page: url.slice(1) }, content: '<TagPage />' })),
  )
}

/** The folder of the tags' pages in a language, `/sv/taggar/`; none where the site has no overview of tags. */
export function tagFolder(library: Library, language: string): string | undefined {
  return library.addresses.get(tagOverview)?.get(language)?.url.replace(/\/?$/, '/')
}

/** The word for a tag in a language; its id where it has none, which the coverage check reports. */
export function tagName(library: Library, language: string, id: string): string {
  return library.words(language)(`tags:${id}` as 'common:menu', { defaultValue: id })
}

function addressOf(library: Library, language: string, id: string): string | undefined {
  const folder = tagFolder(library, language)
  return folder && tagUrl(folder, tagName(library, language, id), id)
}
