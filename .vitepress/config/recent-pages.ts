import { pageIn } from '../core/pages/page.ts'
import type { RecentPage } from '../core/pages/page-context.ts'
import { signposts } from '../core/pages/signposts.ts'
import { isWithdrawn } from '../core/provenance/withdrawn.ts'
import type { Library } from './library.ts'

/** How many of the pages reviewed last the home page names. */
const most = 5

/** The pages of a language that were written or reviewed last, each with the reason of its last change. */
export function recentPages(library: Library, language: string): RecentPage[] {
  return library.pairs
    .flatMap((pair) => {
      const page = pageIn(pair, language)
      if (!page || signposts.has(pair.original.fields.type) || isWithdrawn(pair)) return []
      const { reviewed, type, title, change } = page.fields
      return reviewed ? [{ text: title, url: page.url, reviewed, type, change }] : []
    })
    .sort((a, b) =>
      a.reviewed === b.reviewed ? a.text.localeCompare(b.text, language) : a.reviewed < b.reviewed ? 1 : -1,
    )
    .slice(0, most)
}
