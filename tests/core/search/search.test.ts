import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../../.vitepress/core/search/search.ts'
import { fixtureIndex, urls } from './made-index.ts'

let ask: (text: string, language: string, limit?: number) => Promise<Answer>
beforeAll(async () => {
  ask = (await fixtureIndex()).ask
})

const conduct = { en: '/en/code-of-conduct', sv: '/sv/uppforandekod' }
const budget = '/sv/guider/medborgarbudget'
const openData = '/en/guides/open-data'

describe('the first result', () => {
  it.each([
    ['a title', 'en', 'code of conduct', conduct.en],
    ['a title', 'sv', 'Uppförandekod', conduct.sv],
    ['an inflected word', 'sv', 'uppförandekoder', conduct.sv],
    ['an inflected word', 'en', 'publishing', openData],
    ['å, ä and ö left out', 'sv', 'uppforandekod', conduct.sv],
    ['a title in the other language, own page', 'sv', 'code of conduct', conduct.sv],
    ['a title in the other language, own page', 'en', 'uppförandekod', conduct.en],
    ['a page that is only in English, at an address in Swedish', 'sv', 'kerbstones', '/sv/guides/open-data'],
    [
      'a page that is only in Swedish, at an address in English',
      'en',
      'medborgarbudget',
      '/en/guider/medborgarbudget',
    ],
    ['the beginning of a word', 'sv', 'uppför', conduct.sv],
    ['the beginning of a word, folded', 'sv', 'uppfor', conduct.sv],
    ['a slip of the finger', 'en', 'condcut', conduct.en],
    ['a slip of the finger', 'sv', 'medborgabrudget', budget],
    ['two slips in a long word', 'sv', 'uppörandekdo', conduct.sv],
    ['a compound by its last part', 'sv', 'budgeten', budget],
    ['a compound by its parts', 'sv', 'medborgar budget', budget],
    ['a compound that the index does not have', 'sv', 'biblioteksbudget', budget],
    ['a compound with a linking s', 'sv', 'stad bibliotek', budget],
    ['a hyphen left out', 'sv', 'epost', conduct.sv],
    ['a hyphen as a space', 'sv', 'e post', conduct.sv],
    ['a number', 'sv', '2009:400', conduct.sv],
    ['a version', 'en', 'WCAG 2.2', conduct.en],
    ['an e-mail address', 'sv', 'hello@example.org', conduct.sv],
    ['a part of an address', 'en', 'scotland.example', '/en/guides/scotland-network'],
    ['a place from the front matter', 'sv', 'dundee', '/sv/guider/natverket-skottland'],
    ['the words of a tag', 'en', 'hackathon', '/en/guides/scotland-network'],
    ['a command in a code block', 'en', 'npm run translate', '/en/guides/scotland-network'],
    ['a whole question', 'sv', 'Hur anmäler man något som bryter mot uppförandekoden?', conduct.sv],
    ['only stop words', 'en', 'how do you', conduct.en],
  ])('%s (%s): %s', async (_what, language, text, url) => {
    expect(urls(await ask(text, language))[0]).toBe(url)
  })
})

describe('å, ä and ö', () => {
  it.each([
    ['kön', [budget, '/sv/guider/geometri']],
    ['kon', ['/sv/guider/geometri', budget]],
  ])('%s: the exact word goes first', async (text, expected) => {
    expect(urls(await ask(`${text} `, 'sv'))).toEqual(expected)
  })
})

describe('ranking', () => {
  it('puts the title before the text', async () => {
    expect(urls(await ask('translations', 'en')).at(0)).toBe(openData)
    expect(urls(await ask('open', 'en')).at(0)).toBe(openData)
  })

  it('puts a heading that is the question before one that has its words', async () => {
    expect((await ask('who is responsible?', 'en')).results[0]?.sections[0]?.url).toBe(
      '/en/code-of-conduct#responsible',
    )
  })

  it('puts all words before one of them', async () => {
    expect(urls(await ask('nummer beslutet', 'sv'))[0]).toBe(conduct.sv)
  })

  it('puts the page of the reader’s language first', async () => {
    for (const [language, url] of [
      ['en', conduct.en],
      ['sv', conduct.sv],
    ] as const) {
      expect(urls(await ask('WCAG', language))).toEqual([url])
    }
  })

  it('does not let stop words rule anything out', async () => {
    expect(urls(await ask('what is a kerbstones and the', 'en'))[0]).toBe(openData)
  })

  it('gives the same answer twice', async () => {
    expect(await ask('open community', 'en')).toEqual(await ask('open community', 'en'))
  })
})

describe('a result', () => {
  it('is marked where it is not in the reader’s language', async () => {
    const [result] = (await ask('kerbstones', 'sv')).results
    expect(result).toMatchObject({ language: 'en', foreign: true, foundIn: undefined })
  })

  it('says in which language it was found', async () => {
    const [result] = (await ask('everybody welcome', 'sv')).results
    expect(result).toMatchObject({ url: conduct.sv, foreign: false, foundIn: 'en' })
  })

  it('has its sections with anchors and headings, also those found through the twin', async () => {
    const own = (await ask('responsible', 'en')).results[0]?.sections[0]
    expect(own).toMatchObject({ url: '/en/code-of-conduct#responsible', heading: { marks: [[7, 18]] } })
    const twin = (await ask('responsible', 'sv')).results[0]?.sections[0]
    expect(twin).toMatchObject({
      url: '/sv/uppforandekod#responsible',
      heading: { text: 'Vem ansvarar?', marks: [] },
    })
  })

  it('names what the page and the section lie under', async () => {
    const [result] = (await ask('anmäler', 'sv')).results
    expect(result?.trail).toEqual(['Om'])
    expect(result?.sections[0]?.trail).toEqual(['Vem ansvarar?'])
  })

  it('comes once a pair, and no more than the limit', async () => {
    const { total, results } = await ask('community', 'en', 1)
    expect(results).toHaveLength(1)
    expect(total).toBe(2)
    expect(new Set(results.map(({ ref }) => ref)).size).toBe(results.length)
  })

  it('never is the search page', async () => {
    expect(urls(await ask('search everything', 'en'))).not.toContain('/en/search')
  })
})

describe('a question that is no question', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['signs', '?!*()[]{}^$\\|+.,;:<>"\''],
    ['emoji', '😀🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a word that nothing has', 'xqzvbrn'],
  ])('%s has no answer', async (_what, text) => {
    expect(await ask(text, 'sv')).toEqual({
      total: 0,
      results: [],
      types: [],
      inLanguages: [],
      corrections: [],
      incomplete: false,
    })
  })

  it.each([
    ['10,000 letters', 'å'.repeat(10_000)],
    ['10,000 words', 'öppna '.repeat(10_000)],
    ['hyphens', '-a'.repeat(5_000)],
    ['markup', '<script>alert(1)</script>'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor toString hasOwnProperty'],
    ['half a surrogate pair', '\ud800 \udfff'],
    ['a separator of ours', '~kon\n=code conduct\u0000'],
    ['a language that is not there', 'kod'],
  ])('%s is answered without an error', async (_what, text) => {
    const answer = await ask(text, text === 'kod' ? 'xx' : 'en')
    expect(answer.results.length).toBeLessThanOrEqual(10)
  })

  it('finds what is called __proto__ and constructor', async () => {
    for (const text of ['__proto__', 'constructor']) {
      expect(urls(await ask(text, 'en'))).toContain('/en/guides/scotland-network')
    }
  })
})
