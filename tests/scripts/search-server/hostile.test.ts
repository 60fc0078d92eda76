import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askEndpoint } from '../../../.vitepress/core/search/endpoint.ts'
import { readAnswer } from '../../../.vitepress/core/search/endpoint-answer.ts'
import type { SearchIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { defaultSchema, loadIndex } from '../../../scripts/search-server/load-index.ts'
import { databaseIndex } from '../../../scripts/search-server/open-database-index.ts'
import { type RunningServer, serveSearch } from '../../../scripts/search-server/serve-search.ts'
import { hostileQueries } from '../../made/hostile-queries.ts'
import { builtOf, fixtureBuilt, type MadeDatabase, makeDatabase, openFiles } from './made-database.ts'
import { needsPostgres } from './own-cluster.ts'

const queries = hostileQueries()

describe.skipIf(needsPostgres)(`200 hostile questions${needsPostgres}`, () => {
  let made: MadeDatabase
  let inFiles: SearchIndex
  let server: RunningServer
  let count: () => Promise<unknown>

  beforeAll(async () => {
    made = makeDatabase()
    const built = await fixtureBuilt()
    inFiles = await openFiles(built)
    const { database, name } = await made.loading()
    const { hash } = await loadIndex(database, built)
    count = () =>
      database.db.one(
        `SELECT (SELECT count(*)::int FROM pg_class) AS relations,
                (SELECT count(*)::int FROM $1:name.indexes) AS indexes,
                (SELECT count(*)::int FROM $2:name.map) AS terms,
                (SELECT count(*)::int FROM $2:name.files) AS files`,
        [defaultSchema, `${defaultSchema}_${hash}`],
      )
    server = await serveSearch(databaseIndex(await made.reading(name), defaultSchema), {
      port: 0,
      host: '127.0.0.1',
      origins: [],
      atOnce: 10,
      patience: 10_000,
    })
  })
  afterAll(async () => {
    await server?.close()
    await made?.remove()
  })

  it('are 200, and no two the same', () => {
    expect(new Set(queries).size).toBe(200)
  })

  it.each(['en', 'sv'])(
    'get the answer that the static files give, or a clear word (%s)',
    async (language) => {
      const before = await count()
      for (const text of queries) {
        const address = `${server.address}/search?${new URLSearchParams({ q: text, language })}`
        const response = await fetch(address)
        const body: unknown = await response.json()
        if (text.length > 1000) {
          expect([text, body]).toEqual([text, { problem: 'too-long', parameter: 'q' }])
        } else {
          // Half of a letter cannot be sent: this is what is.
          const sent = new URLSearchParams({ q: text }).get('q') ?? ''
          expect([text, readAnswer(body)]).toEqual([text, await search(inFiles, sent, language)])
        }
      }
      expect(await count()).toEqual(before)
    },
  )

  it.each(['en', 'sv'])('are all sent so that they are answered (%s)', async (language) => {
    for (const text of queries) {
      const answer = await askEndpoint(`${server.address}/search`, text, language)
      expect([text, answer.incomplete]).toEqual([text, false])
    }
  })

  it('as titles of pages are found as in the static files', async () => {
    const built = await builtOf(...queries)
    const files = await openFiles(built)
    const { database, name } = await made.loading()
    await loadIndex(database, built)
    const { index } = await databaseIndex(await made.reading(name), defaultSchema).current()
    for (const text of queries) {
      expect([text, await search(index, text, 'en')]).toEqual([text, await search(files, text, 'en')])
    }
  })

  it('leave no word of theirs in PostgreSQL’s log', () => {
    expect(made.cluster.log()).not.toMatch(/ERROR|uppförandekod|pg_sleep/)
  })
})
