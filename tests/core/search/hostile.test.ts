import { beforeAll, describe, expect, it } from 'vitest'
import { readAnswer } from '../../../.vitepress/core/search/endpoint-answer.ts'
import { openIndex, type SearchIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { formsOf, tokens } from '../../../.vitepress/core/search/tokens.ts'
import { buildSearchIndex } from '../../../scripts/search/build-search-index.ts'
import { hostileQueries } from '../../made/hostile-queries.ts'
import { page } from '../../made/pages.ts'
import { fixtureIndex, site } from './made-index.ts'

const queries = hostileQueries()

/** An answer is what it should be in every part: marks within their texts, addresses below the site. */
async function answer(index: SearchIndex, text: string, language: string) {
  const found = await search(index, text, language)
  expect([text, readAnswer(JSON.parse(JSON.stringify(found)))]).toEqual([text, found])
  expect([text, found.incomplete]).toEqual([text, false])
  return found
}

describe('200 hostile questions', () => {
  let index: SearchIndex
  beforeAll(async () => {
    index = (await fixtureIndex()).index
  })

  it.each(['en', 'sv'])('each get a whole answer (%s)', async (language) => {
    for (const text of queries) await answer(index, text, language)
  })

  it('get one at every letter that is typed', async () => {
    for (const text of queries) {
      for (let length = 1; length <= Math.min(8, text.length); length++) {
        await answer(index, text.slice(0, length), 'sv')
      }
    }
  })
})

/** Words of more than 64 characters are not in the index, nor are parts of a single letter. */
function hasWord(text: string): boolean {
  return tokens(text.slice(0, 400)).some(({ word }) => {
    const { whole, parts } = formsOf(word)
    return whole !== '' || parts.length > 0
  })
}

describe('200 hostile pages', () => {
  let index: SearchIndex
  beforeAll(async () => {
    const pairs = queries.map((text, at) => {
      const original = page(`en/p${at}`, { ref: `p${at}`, title: text }, `## ${text}\n\n${text}`)
      return { ref: original.ref, original, translations: new Map() }
    })
    const { files } = await buildSearchIndex(pairs, site)
    index = await openIndex(async (name) => files.get(name) ?? '')
  })

  it('are each found by their title, where it has a word that the index takes', async () => {
    const lost: string[] = []
    for (const [at, text] of queries.entries()) {
      const { results } = await answer(index, text, 'en')
      if (hasWord(text) && results.length === 0) lost.push(`${at}: ${text.slice(0, 60)}`)
    }
    expect(lost).toEqual([])
  })
})
