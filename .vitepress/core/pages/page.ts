import type { Position } from '../findings/finding.ts'
import type { Block } from '../markdown/blocks.ts'
import type { FrontMatter } from './front-matter.ts'

/** One Markdown file of a language's tree, read and checked. */
export interface Page {
  /** Its path below the project: `docs/sv/natverk/index.md`. */
  file: string
  language: string
  /** Its path below the language's folder, without `.md`: `natverk/index`. */
  path: string
  /** Its address below the site's base: `/sv/natverk/`. */
  url: string
  ref: string
  fields: FrontMatter
  /** The Markdown below the front matter, with LF line ends. */
  body: string
  /** The line of the file that the body begins on, from 1. */
  bodyLine: number
  /** git's id of the file's content with LF line ends. */
  blob: string
  /** The translatable fields of the front matter, then the blocks of the body. */
  blocks: readonly Block[]
  at(path: readonly PropertyKey[]): Position
}

/** A page that is there but could not be used; its ref as far as it could be read. */
export interface UnreadPage {
  file: string
  ref: string
  language: string
}

/** All pages with one ref: the original and its translations, by language. */
export interface Pair {
  ref: string
  original: Page
  translations: ReadonlyMap<string, Page>
}

/** The page of a pair in a language, whether original or translation. */
export function pageIn(pair: Pair, language: string): Page | undefined {
  return pair.original.language === language ? pair.original : pair.translations.get(language)
}

/** The place of a page among others; those without one come last. */
export function orderOf({ fields }: Page): number {
  return fields.order ?? Number.MAX_SAFE_INTEGER
}
