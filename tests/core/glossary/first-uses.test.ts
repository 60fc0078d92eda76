import { describe, expect, it } from 'vitest'
import { termIndex } from '../../../.vitepress/core/glossary/find-terms.ts'
import { explainable, firstUses } from '../../../.vitepress/core/glossary/first-uses.ts'
import { glossaryOf } from '../../made/glossary.ts'

const glossary = glossaryOf({
  api: { en: ['API'], sv: ['API'] },
  'citizens-assembly': { en: ['citizens’ assembly'], sv: ['medborgarråd'] },
  commons: { en: { preferred: 'commons', ambiguous: true }, sv: ['gemensamma resurser'] },
  dataset: { en: ['dataset', 'data set'], sv: ['datamängd'] },
  'open-data': { en: ['open data'], sv: ['öppna data', 'öppen data'] },
  'open-data-directive': { en: ['Open Data Directive'], sv: ['öppna data-direktivet'] },
})

/** The words that would be explained in each of a page's blocks. */
function explained(language: string, blocks: readonly string[], page: { ref?: string; title?: string } = {}) {
  const index = termIndex(explainable(glossary, language), language)
  const usesIn = firstUses({ language, index, ref: page.ref ?? 'page', title: page.title ?? '' })
  return blocks.map((text) => usesIn(text, () => true).map(({ start, end }) => text.slice(start, end)))
}

describe('the words of a page that are explained', () => {
  it.each<[string, string, string[], string[][]]>([
    ['a term where it is used first', 'en', ['Open data is free.', 'Use open data.'], [['Open data'], []]],
    ['an inflected form', 'sv', ['Två datamängder om Åre och en datamängd.'], [['datamängder']]],
    ['a genitive', 'en', ['The dataset’s name.'], [['dataset’s']]],
    ['the longer of two terms', 'en', ['See the Open Data Directive.'], [['Open Data Directive']]],
    ['a term with a hyphen', 'sv', ['Läs öppna data-direktivet.'], [['öppna data-direktivet']]],
    ['not a part of a compound', 'sv', ['En öppna data-portal.', 'Öppna data.'], [[], ['Öppna data']]],
    ['not a part of an address', 'en', ['Write to api@example.org.', 'Use an API.'], [[], ['API']]],
    ['not words of two sentences', 'en', ['It stays open. Data is not.'], [[]]],
    ['not words that mostly mean something else', 'en', ['The Commons.'], [[]]],
    [
      'two in a block at most, the third later',
      'sv',
      ['Öppna data, API och medborgarråd.', 'Ett medborgarråd.'],
      [['Öppna data', 'API'], ['medborgarråd']],
    ],
  ])('%s (%s)', (_what, language, blocks, expected) => expect(explained(language, blocks)).toEqual(expected))

  it('are not those that the page is about', () => {
    expect(explained('en', ['Open data and datasets.'], { title: 'What is open data?' })).toEqual([
      ['datasets'],
    ])
    expect(explained('sv', ['Öppna data och API:er.'], { ref: 'api' })).toEqual([['Öppna data']])
  })

  it('wait for a place where they may be a link', () => {
    const index = termIndex(glossary, 'en')
    const usesIn = firstUses({ language: 'en', index, ref: 'page', title: '' })
    expect(usesIn('open data and open data', (start) => start > 0)).toMatchObject([{ start: 14, end: 23 }])
  })

  it('are not everyday words', () => {
    const everyday = glossary.map((term) => (term.id === 'api' ? { ...term, inline: false } : term))
    expect(explainable(everyday, 'sv').map(({ id }) => id)).not.toContain('api')
  })
})
