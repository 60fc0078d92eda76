import type { DescribedList, ListInLanguage } from '../../core/open-data/described-list.ts'
import type { OpenList } from '../../core/open-data/open-list.ts'
import { pageIn } from '../../core/pages/page.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { openLists } from '../lists/open-lists.ts'
import { oncePerLibrary } from '../once-per-library.ts'

/**
 * The lists of open data with their rows and words in every language of the site; made once for each library. A list
 * without a row in any language is left out.
 */
export const describedLists = oncePerLibrary((library, site): readonly DescribedList[] =>
  openLists(library, site)
    .map((list) => describe(list, library, site))
    .filter(({ languages }) => languages.some(({ rows }) => rows.length > 0)),
)

/** The address of the page with a ref in a language, below the site's base; none where it is not in that language. */
export function pageUrlOf(ref: string, language: string, library: Library): string | undefined {
  const address = library.addresses.get(ref)?.get(language)
  return address?.kind === 'page' ? address.url : undefined
}

function describe(list: OpenList, library: Library, site: Site): DescribedList {
  const languages = site.languages.map(({ code }): ListInLanguage => {
    const words = library.words(code)
    const url = pageUrlOf(list.ref, code, library)
    return {
      language: code,
      title: words(`data:lists.${list.id}.title` as 'data:title', { defaultValue: list.id }),
      description: words(`data:lists.${list.id}.description` as 'data:title', { defaultValue: '' }),
      page: url && fullUrl(site.address, url),
      rows: list.rows(code),
    }
  })
  return {
    id: list.id,
    ref: list.ref,
    columns: list.columns.map((column) => ({
      ...column,
      description: new Map(
        site.languages.map(({ code }) => {
          const key = `data:columns.${list.id}.${column.name}` as 'data:title'
          return [code, library.words(code)(key, { defaultValue: column.name })]
        }),
      ),
    })),
    updated: latestDate(list, languages, library),
    languages,
  }
}

/** The columns that say when somebody last looked at what a row says. */
const lookedAt = ['reviewed', 'checked']

function latestDate(list: OpenList, languages: readonly ListInLanguage[], library: Library) {
  const pair = library.pairs.find(({ ref }) => ref === list.ref)
  const ofPages = languages.map(({ language }) => pair && pageIn(pair, language)?.fields.reviewed)
  const ofRows = languages.flatMap(({ rows }) => rows.flatMap((row) => lookedAt.map((name) => row[name])))
  const dates = [...ofPages, ...ofRows].filter((date) => typeof date === 'string')
  return dates.sort().at(-1)
}
