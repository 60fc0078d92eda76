import { createHash } from 'node:crypto'
import type { Glossary } from '../../../.vitepress/core/glossary/glossary.ts'
import { buildIndex } from '../../../.vitepress/core/search/build-index.ts'
import type { SearchPage } from '../../../.vitepress/core/search/pages.ts'

/** A page of the search with one text, or with a heading above its last. */
export function page(
  ref: string,
  language: string,
  title: string,
  text: string,
  more: { type?: string; heading?: string; under?: string } = {},
): SearchPage {
  const { type = 'topic', heading, under = '' } = more
  const first = { anchor: '', heading: '', trail: [], text }
  const second = { anchor: 'more', heading: heading ?? '', trail: [], text: under }
  return {
    ref,
    language,
    type,
    url: `/${language}/${ref}`,
    standIns: {},
    title,
    description: '',
    trail: [],
    keywords: '',
    sections: heading === undefined ? [first] : [first, second],
  }
}

/** The index of some pages in English and Swedish, as files by name. */
export async function filesOf(
  pages: readonly SearchPage[],
  glossary: Glossary = [],
): Promise<Map<string, string>> {
  const built = await buildIndex(pages, {
    site: 'https://example.org/kb',
    languages: ['en', 'sv'],
    glossary,
    hash: (content) => createHash('sha256').update(content).digest('hex').slice(0, 12),
  })
  return built.files
}

/** Reads files as a browser does; one that is not there fails. */
export function readerOf(files: ReadonlyMap<string, string>) {
  return async (name: string): Promise<string> => {
    const content = files.get(name)
    if (content === undefined) throw new Error(`${name}: 404`)
    return content
  }
}
