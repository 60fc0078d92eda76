import type { Glossary } from '../glossary/glossary.ts'
import type { Addresses } from '../pages/addresses.ts'
import type { Pair } from '../pages/page.ts'
import type { StringFile } from '../strings/string-file.ts'
import { tagSlug } from './tag-slug.ts'
import { tagUses } from './tag-uses.ts'

/** The ref of the overview of all tags; the page of each tag is below its address in each language. */
export const tagOverview = 'tags'

/** The addresses of the tags' pages, `/sv/taggar/oppna-data`, by the words that the locale files have for them. */
export function tagUrls(
  pairs: readonly Pair[],
  glossary: Glossary,
  addresses: Addresses,
  strings: readonly StringFile[],
): string[] {
  const words = new Map(
    strings
      .filter(({ namespace }) => namespace === 'tags')
      .map(({ language, entries }) => [language, entries]),
  )
  const uses = tagUses(pairs, glossary)
  return [...(addresses.get(tagOverview)?.values() ?? [])].flatMap(({ language, url }) =>
    uses.flatMap(({ id }) => {
      const word = words.get(language)?.get(id)?.value
      return word === undefined ? [] : tagUrl(url, word, id)
    }),
  )
}

/** The address of a tag's page below that of the overview. */
export function tagUrl(overviewUrl: string, word: string, id: string): string {
  return overviewUrl.replace(/\/?$/, '/') + tagSlug(word, id)
}
