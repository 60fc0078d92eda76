import { blocksOf } from '../../.vitepress/core/markdown/blocks.ts'
import type { FrontMatter } from '../../.vitepress/core/pages/front-matter.ts'
import type { Page, Pair } from '../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import { pageUrl } from '../../.vitepress/core/pages/urls.ts'
import { defineSite } from '../../.vitepress/core/site/site.ts'

/** Settings of a site in English and Swedish. */
export const twoLanguages = defineSite({
  name: 'Prov',
  address: 'https://example.org',
  branch: 'main',
  languages: [
    { code: 'en', name: 'English', locale: 'en-GB' },
    { code: 'sv', name: 'Svenska', locale: 'sv-SE' },
  ],
  originalLanguage: 'en',
  stringsLanguage: 'en',
  sections: ['guides'],
  thresholds: { translated: 100, current: 100 },
})

/** A page as it would have been read from docs/<language>/<path>.md. */
export function page(where: string, fields: Partial<FrontMatter> & { ref: string }, body = ''): Page {
  const [language = '', ...parts] = where.split('/')
  const path = parts.join('/')
  return {
    file: `docs/${where}.md`,
    language,
    path,
    url: pageUrl(language, path),
    ref: fields.ref,
    fields: { title: fields.ref, description: fields.ref, ...fields },
    body,
    bodyLine: 1,
    blob: '',
    blocks: blocksOf(body),
    at: () => ({ line: 1, column: 1 }),
  }
}

/** Pairs of pages given as `language/path` and front matter. */
export function pairsFrom(pages: Record<string, Partial<FrontMatter> & { ref: string }>): Pair[] {
  return pairPages(
    Object.entries(pages).map(([where, fields]) => page(where, fields)),
    twoLanguages,
  ).pairs
}
