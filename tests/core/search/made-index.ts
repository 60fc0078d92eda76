import { fileURLToPath } from 'node:url'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import type { SearchIndex } from '../../../.vitepress/core/search/open-index.ts'
import { openIndex } from '../../../.vitepress/core/search/open-index.ts'
import { type Answer, search } from '../../../.vitepress/core/search/search.ts'
import { readPages } from '../../../scripts/pages/read-pages.ts'
import { buildSearchIndex } from '../../../scripts/search/build-search-index.ts'
import { twoLanguages } from '../../made/pages.ts'

export const fixture = fileURLToPath(new URL('../../fixtures/search/', import.meta.url))

export const site = { ...twoLanguages, sections: ['about', 'communities', 'guides'] }

/** The pairs of tests/fixtures/search. */
export function fixturePairs() {
  const { pages, findings } = readPages(fixture, site)
  if (findings.length > 0) throw new Error(JSON.stringify(findings))
  return pairPages(pages, site).pairs
}

/** The index of tests/fixtures/search, and which of its files have been read. */
export async function fixtureIndex() {
  const { files } = await buildSearchIndex(fixturePairs(), site)
  const read: string[] = []
  const index = await openIndex(async (name) => {
    read.push(name)
    const content = files.get(name)
    if (content === undefined) throw new Error(`${name} is not there`)
    return content
  })
  return { files, read, index, ask: asker(index) }
}

function asker(index: SearchIndex) {
  return (text: string, language: string, limit?: number): Promise<Answer> =>
    search(index, text, language, limit === undefined ? {} : { limit })
}

/** The addresses of the pages found, the best first. */
export function urls({ results }: Answer): string[] {
  return results.map(({ url }) => url)
}
