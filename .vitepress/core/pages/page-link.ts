import type { NavLink } from '../site/theme-config.ts'
import type { Addresses } from './addresses.ts'
import { type Page, type Pair, pageIn } from './page.ts'

/** A page as a reader of a language meets it: in that language where it is there, else the original. */
export interface FoundPage {
  page: Page
  link: NavLink
}

/** A pair as a reader of a language meets it, with a link in the words that are shown there. */
export function findPage(pair: Pair, language: string, addresses: Addresses): FoundPage | undefined {
  const address = addresses.get(pair.ref)?.get(language)
  if (!address) return undefined
  const page = pageIn(pair, language) ?? pair.original
  const foreign = page.language === language ? undefined : page.language
  return { page, link: { text: page.fields.title, url: address.url, language: foreign } }
}
