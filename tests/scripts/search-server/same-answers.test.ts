import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { namesOf } from '../../../.vitepress/core/glossary/glossary.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import type { SearchWishes } from '../../../.vitepress/core/search/answer.ts'
import type { SearchIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts'
import { readPages } from '../../../scripts/pages/read-pages.ts'
import { buildSearchIndex } from '../../../scripts/search/build-search-index.ts'
import { defaultSchema, loadIndex } from '../../../scripts/search-server/load-index.ts'
import { databaseIndex } from '../../../scripts/search-server/open-database-index.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import ownSite from '../../../site.config.ts'
import { fixtureBuilt, type MadeDatabase, makeDatabase, openFiles } from './made-database.ts'
import { needsPostgres } from './own-cluster.ts'

// The other files are left out as silently as their titles are printed.
if (needsPostgres) console.warn(`The search server${needsPostgres}`)

describe.skipIf(needsPostgres)(`PostgreSQL answers as the static files do${needsPostgres}`, () => {
  let made: MadeDatabase
  let inDatabase: SearchIndex
  let inFiles: SearchIndex

  beforeAll(async () => {
    made = makeDatabase()
    const built = await fixtureBuilt()
    const { database, name } = await made.loading()
    await loadIndex(database, built)
    inFiles = await openFiles(built)
    inDatabase = (await databaseIndex(await made.reading(name), defaultSchema).current()).index
  })
  afterAll(() => made?.remove())

  it.each<[what: string, language: string, text: string, wishes?: SearchWishes]>([
    ['a title', 'en', 'code of conduct'],
    ['a title', 'sv', 'Uppförandekod'],
    ['an inflected word', 'en', 'publishing'],
    ['an inflected word', 'sv', 'uppförandekoder'],
    ['å, ä and ö left out', 'sv', 'uppforandekod'],
    ['a word and its twin without dots', 'sv', 'kön '],
    ['a word and its twin without dots', 'sv', 'kon '],
    ['the other language', 'sv', 'code of conduct'],
    ['the other language', 'en', 'uppförandekod'],
    ['a page that is only in the other language', 'en', 'medborgarbudget'],
    ['a page that is only in the other language', 'sv', 'kerbstones'],
    ['the beginning of a word', 'en', 'publi'],
    ['the beginning of a word', 'sv', 'uppför'],
    ['a slip of the finger', 'en', 'condcut'],
    ['two slips in a long word', 'sv', 'uppörandekdo'],
    ['a compound by its last part', 'sv', 'budgeten'],
    ['a compound by its parts', 'sv', 'medborgar budget'],
    ['a compound that the index does not have', 'sv', 'biblioteksbudget'],
    ['a number', 'sv', '2009:400'],
    ['a version', 'en', 'WCAG 2.2'],
    ['an address', 'sv', 'hello@example.org'],
    ['a question', 'sv', 'Hur anmäler man något som bryter mot uppförandekoden?'],
    ['only stop words', 'en', 'how do you'],
    ['a filter', 'en', 'open data', { type: 'how-to' }],
    ['a filter', 'sv', 'nätverk', { inLanguage: 'en', limit: 1 }],
    ['an explanation', 'sv', 'budget', { explain: true }],
  ])('%s (%s): %s', async (_what, language, text, wishes) => {
    const answer = await search(inDatabase, text, language, wishes)
    expect(answer.total).toBeGreaterThan(0)
    expect(answer).toEqual(await search(inFiles, text, language, wishes))
  })

  it.each(['', ' ', 'xyzzyx', '?!', '“”'])('nothing for "%s"', async (text) => {
    expect(await search(inDatabase, text, 'en')).toEqual(await search(inFiles, text, 'en'))
  })

  it('titles and terms of this knowledge base, whole and with a letter left out', async () => {
    const { pages } = readPages(projectRoot, ownSite)
    const codes = ownSite.languages.map(({ code }) => code)
    const { glossary } = readGlossary(projectRoot, 'docs', codes)
    const built = await buildSearchIndex(pairPages(pages, ownSite).pairs, ownSite, { glossary })
    const { database, name } = await made.loading()
    await loadIndex(database, built)
    const files = await openFiles(built)
    const { index } = await databaseIndex(await made.reading(name), defaultSchema).current()
    const titles = pages.map(({ fields, language }) => ({ text: fields.title, language }))
    const terms = glossary.flatMap((term) =>
      codes.flatMap((language) =>
        namesOf(term, language).map((text) => ({ text, language: codes[0] ?? '' })),
      ),
    )
    const texts = [...titles, ...terms]
    const step = Math.ceil(texts.length / 60)
    for (const { text, language } of texts.filter((_, at) => at % step === 0)) {
      for (const typed of [text, text.slice(0, 2) + text.slice(3)]) {
        const expected = await search(files, typed, language)
        expect([typed, await search(index, typed, language)]).toEqual([typed, expected])
      }
    }
  })
})
