import type { Page } from '../../../.vitepress/core/pages/page.ts'
import type { SearchTree } from '../../../scripts/search-command/read-search-tree.ts'

/** A page as it is given to every search that is compared. */
export interface BenchPage {
  /** A page is wanted by its pair. */
  ref: string
  language: string
  title: string
  /** Markdown. */
  body: string
}

/** The languages that the kinds of questions are made for. */
export const benchLanguages = ['en', 'sv'] as const

/** Every page of a tree in English or Swedish but the search's own: English first, then by path. */
export function benchPages({ pairs }: SearchTree): BenchPage[] {
  const pages = pairs
    .filter(({ original }) => original.fields.type !== 'search')
    .flatMap(({ original, translations }) => [original, ...translations.values()])
  return benchLanguages.flatMap((language) =>
    pages
      .filter((page) => page.language === language)
      .sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1))
      .map(({ ref, fields, body }) => ({ ref, language, title: fields.title, body })),
  )
}

function fileOf({ path }: Page): string {
  return `${path}.md`
}
