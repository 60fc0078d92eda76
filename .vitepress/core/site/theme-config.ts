import type { Formats } from '../language/formats.ts'
import type { Repository } from './repository.ts'
import type { Language } from './site.ts'

/** A link with the words that a reader sees. */
export interface NavLink {
  text: string
  url: string
  /** The language of the words where it is not the page's own. */
  language?: string | undefined
}

/** What every page needs to know of the site; `nav`, `home` and `search` differ by language. */
export interface ThemeConfig {
  siteName: string
  languages: readonly Language[]
  /** The name of each language (the second key) in the words of each (the first). */
  languageNames: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** How a language that a browser may not know writes dates, numbers and names in a row. */
  formats: Readonly<Record<string, Formats>>
  /** The file of the site's own mark, below its base; without one the theme draws its own. */
  mark?: string
  /** Where the site is published, with its base and without a slash at its end. */
  address: string
  repository?: Repository
  contact?: string
  /** The search server that is asked before the site's own index. */
  searchEndpoint?: string
  /** Where pages are kept for reading without a network. */
  offline?: true
  /** The sections of the menu in the page's language. */
  nav: readonly (NavLink & { id: string })[]
  home: string
  /** Addresses of the pages that the interface itself links to, in the page's language. */
  routes: {
    search: string
    coverage: string
    contribute: string
    about: string
    accessibility: string
    /** The folder of the pages of tags, the index from A to Z and the Atom feed, where the site has them. */
    tags?: string
    index?: string
    feed?: string
  }
}
