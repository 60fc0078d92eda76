import { briefOf, type Community, type CommunityBrief, communityOf } from '../core/communities/community.ts'
import { orderOf, type Page, type Pair, pageIn } from '../core/pages/page.ts'
import { isWithdrawn } from '../core/provenance/withdrawn.ts'
import type { Library } from './library.ts'

/** The communities in a language's order: featured first, then as the pages are ordered, then by name. */
export function communitiesIn(library: Library, language: string): Community[] {
  return inOrder(library, language).map(({ page, url }) => communityOf(page, url))
}

/** The featured communities, with what a card on the home page says. */
export function featuredIn(library: Library, language: string): CommunityBrief[] {
  return inOrder(library, language)
    .filter(({ page }) => page.fields.featured)
    .map(({ page, url }) => briefOf(page, url))
}

/** A profile in a language, or its original where the language has none. */
export interface ProfilePage {
  pair: Pair
  page: Page
  /** Where a reader of the language finds it. */
  url: string
}

/** Every profile as a reader of a language meets it, in the order of the directory. */
export function inOrder(library: Library, language: string): ProfilePage[] {
  const { compare } = new Intl.Collator(language)
  return library.pairs
    .filter((pair) => pair.original.fields.type === 'profile' && !isWithdrawn(pair))
    .map((pair) => {
      const page = pageIn(pair, language) ?? pair.original
      return { pair, page, url: library.addresses.get(pair.ref)?.get(language)?.url ?? page.url }
    })
    .sort(
      (a, b) =>
        Number(b.page.fields.featured ?? false) - Number(a.page.fields.featured ?? false) ||
        orderOf(a.page) - orderOf(b.page) ||
        compare(a.page.fields.title, b.page.fields.title),
    )
}
