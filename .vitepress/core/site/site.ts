import type { Rule, RuleSettings } from '../findings/rules.ts'
import type { SiteColours } from './colours.ts'
import { hostOf, type Repository, type RepositoryHost } from './repository.ts'

/** A language that the site is written in. */
export interface Language {
  /** The folder under docs/ and locales/, and the value of `lang`: a BCP 47 tag such as `sv`. */
  code: string
  /** The language's name in that language: `Svenska`. */
  name: string
  /** The tag that dates, numbers and Open Graph use: `sv-SE`. */
  locale: string
  dir?: 'ltr' | 'rtl'
}

/** The least share of words, in whole percent, that a language must have for a build to go on. */
export interface Thresholds {
  /** Words that have a translation at all. */
  translated: number
  /** Words whose translation was confirmed against the original as it is now. */
  current: number
}

/** Findings that are right as they are, though a rule says otherwise. */
export interface AllowedFindings {
  rule: Rule
  /** A path below the project; `*` stands for anything within a name, `**` for folders too. */
  file?: string | undefined
  /** The key of a string, `title` or `common:title`; `*` stands for anything. */
  key?: string | undefined
  reason: string
}

/** Everything that differs between one group's knowledge base and another's. */
export interface Site {
  name: string
  /** Where the site is published, with any sub-path: `https://example.org/knowledge`. */
  address: string
  /** The repository's address in a browser, for links to its editor; without one the site shows none. */
  repository?: string | undefined
  /** The program that it is kept in, where its address does not tell. */
  repositoryHost?: RepositoryHost | undefined
  /** The branch that edit links lead to. */
  branch: string
  /** A mail address for those who do not use git; without one the site says so. */
  contact?: string | undefined
  /** What kind of publisher is behind the site, by `publisherTypes`; without one the description of its data says none. */
  publisherType?: string | undefined
  /** The first is the one that `/` and the 404 fall back to. */
  languages: readonly [Language, ...Language[]]
  /** The language of the original where neither twin names one. */
  originalLanguage: string
  /** The language that interface strings are written in first. */
  stringsLanguage: string
  /** The ids of the sections in the order of the menu; their names are in locales/<language>/sections.json. */
  sections: readonly string[]
  thresholds: Thresholds
  /** The colours of links, buttons and what needs attention; without them the theme's green and amber. */
  colours?: SiteColours | undefined
  /** The site's mark, an SVG below docs/public: `mark.svg`; without one the theme draws its own. */
  mark?: string | undefined
  /**
   * The address of a search server (`https://search.example.org/search`), for a site that has outgrown searching
   * in static files; without one, or while it is away, the visitor's browser searches those.
   */
  search?: { endpoint: string } | undefined
  /** False where pages get no picture of their title for those who share their address. */
  socialCards?: boolean | undefined
  /** True where a build prints guides, checklists and whole sections as PDF too, for which it needs a browser. */
  pdf?: boolean | undefined
  /**
   * Whether a browser keeps the pages that were visited, so that they can be read without a network; it does where
   * nothing is said. `false` also takes away what browsers have kept already.
   */
  offline?: boolean | undefined
  /** The most kilobytes, compressed, of a search index that is kept whole once a reader has searched; 300 where nothing is said. */
  offlineSearch?: number | undefined
  /** Words that stay as they are in a translation of the interface's strings: names, terms that both languages have. */
  sameWords?: readonly string[] | undefined
  /** Keys of strings that code puts together at run time, so that nobody can see that they are used: `tags:*`. */
  builtKeys?: readonly string[] | undefined
  /** Who answers for pages (the first where a page does not say), and how many months after a review the next is due. */
  reviews?: { owners: readonly [string, ...string[]]; every: number } | undefined
  /** How severe rules are here, where it is not as they come: `{ 'page-missing': 'error' }`. */
  rules?: RuleSettings | undefined
  /** What is allowed where no comment can stand, as in JSON files. */
  allow?: readonly AllowedFindings[] | undefined
}

/** Gives `site.config.ts` its types. */
export function defineSite(site: Site): Site {
  return site
}

/** The language with this code, or the site's first. */
export function languageOf(site: Site, code: string): Language {
  return site.languages.find((language) => language.code === code) ?? site.languages[0]
}

/** The file of the site's mark, below docs/public. */
export function markOf({ mark }: Site): string {
  return mark ?? 'mark.svg'
}

/** The site's repository, where it has one. */
export function repositoryOf({ repository, repositoryHost, branch }: Site): Repository | undefined {
  if (!repository) return undefined
  const address = repository.replace(/\/+$/, '')
  return { address, branch, host: repositoryHost ?? hostOf(address) }
}

/** Whether pages are kept for reading without a network. */
export function isOffline({ offline = true }: Site): boolean {
  return offline
}

/** The path that the site is published under, with slashes at both ends: `/` or `/knowledge/`. */
export function basePath(site: Site): string {
  return new URL(site.address).pathname.replace(/\/*$/, '/')
}
