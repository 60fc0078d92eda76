import { describe, expect, it } from 'vitest'
import { openIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { buildSearchIndex } from '../../../scripts/search/build-search-index.ts'
import { glossaryOf } from '../../made/glossary.ts'
import { pairsFrom, twoLanguages } from '../../made/pages.ts'

const glossary = glossaryOf({
  'open-data': {
    en: { preferred: 'open data', definition: 'Data that anyone may use.' },
    sv: { preferred: 'öppna data', definition: 'Data som vem som helst får använda.' },
  },
  consultation: {
    en: { preferred: 'consultation', definition: 'Asking people before a decision.' },
    sv: { preferred: 'samråd', definition: 'Att fråga människor före ett beslut.' },
  },
})
const pairs = pairsFrom({
  'en/glossary': { ref: 'glossary', type: 'glossary', title: 'Glossary', description: 'Words.' },
  'sv/ordlista': {
    ref: 'glossary',
    original: 'en',
    type: 'glossary',
    title: 'Ordlista',
    description: 'Ord.',
  },
  'en/data': { ref: 'data', type: 'topic', title: 'Open data', description: 'What a council can share.' },
  'sv/data': {
    ref: 'data',
    original: 'en',
    type: 'topic',
    title: 'Öppna data',
    description: 'Vad en kommun delar.',
  },
})
const { files } = await buildSearchIndex(pairs, twoLanguages, { glossary })
const index = await openIndex(async (name) => files.get(name) ?? '')

describe('the search', () => {
  it.each([
    ['samråd', 'sv', '/sv/ordlista#consultation'],
    ['consultation', 'sv', '/sv/ordlista#consultation'],
    ['samråd', 'en', '/en/glossary#consultation'],
    ['asking people', 'en', '/en/glossary#consultation'],
  ])('leads from %s in %s to the term on the glossary page', async (text, language, url) => {
    const { results } = await search(index, text, language)
    expect(results[0]?.sections[0]?.url).toBe(url)
  })

  it.each([
    ['öppna data', 'sv'],
    ['open data', 'en'],
  ])('gives the page about %s before the definition', async (text, language) => {
    const { results } = await search(index, text, language)
    expect(results.map(({ ref }) => ref)).toEqual(['data', 'glossary'])
  })
})
