import { request } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { askEndpoint } from '../../../.vitepress/core/search/endpoint.ts'
import type { SearchIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import type { Database } from '../../../scripts/search-server/database.ts'
import { defaultSchema, loadIndex } from '../../../scripts/search-server/load-index.ts'
import { databaseIndex } from '../../../scripts/search-server/open-database-index.ts'
import { type RunningServer, serveSearch } from '../../../scripts/search-server/serve-search.ts'
import { fixtureBuilt, type MadeDatabase, makeDatabase, openFiles } from './made-database.ts'
import { needsPostgres } from './own-cluster.ts'

const site = 'https://example.org'

describe.skipIf(needsPostgres)(`the search server${needsPostgres}`, () => {
  let made: MadeDatabase
  let inFiles: SearchIndex
  let database: Database
  let name: string
  let server: RunningServer
  const others: RunningServer[] = []

  async function serve(settings: { atOnce?: number; patience?: number } = {}) {
    const read = databaseIndex(await made.reading(name), defaultSchema)
    const listening = { port: 0, host: '127.0.0.1', origins: [site] }
    return serveSearch(read, { ...listening, atOnce: 20, patience: 10_000, ...settings })
  }
  beforeAll(async () => {
    made = makeDatabase()
    const built = await fixtureBuilt()
    inFiles = await openFiles(built)
    const loading = await made.loading()
    database = loading.database
    name = loading.name
    await loadIndex(database, built)
    server = await serve()
  })
  afterEach(() => Promise.all(others.splice(0).map((other) => other.close())))
  afterAll(async () => {
    await server?.close()
    await made?.remove()
  })

  it.each([
    ['en', 'code of conduct', {}],
    ['sv', 'uppforandekod', {}],
    ['sv', 'medborgar budget', { limit: 1 }],
    ['en', 'the', { type: 'how-to' }],
    ['sv', 'nätverk & <b>+%00</b> #', { inLanguage: 'en' }],
    ['sv', `${'å'.repeat(500)} kod`, {}],
    ['en', 'xyzzyx', {}],
    ['en', '  ', {}],
  ])('answers what the static files do (%s: %s)', async (language, text, wishes) => {
    const answer = await askEndpoint(`${server.address}/search`, text, language, wishes)
    expect(answer).toEqual(await search(inFiles, text, language, wishes))
  })

  it.each([
    ['no question', '/search?language=en', 400, { problem: 'missing', parameter: 'q' }],
    ['no language', '/search?q=x', 400, { problem: 'missing', parameter: 'language' }],
    ['a language that the index lacks', '/search?q=x&language=gd', 400, { problem: 'unknown-language' }],
    ['a language like no other', '/search?q=x&language=__proto__', 400, { parameter: 'language' }],
    ['a parameter twice', '/search?q=x&q=y&language=en', 400, { problem: 'twice', parameter: 'q' }],
    ['a limit that is none', '/search?q=x&language=en&limit=-1', 400, { problem: 'not-a-number' }],
    ['a limit without end', '/search?q=x&language=en&limit=1001', 400, { parameter: 'limit' }],
    ['a question too long', `/search?q=${'x'.repeat(1001)}&language=en`, 400, { problem: 'too-long' }],
    ['a path that is not there', '/', 404, { problem: 'not-found' }],
    ['a path upwards', '/../search?q=x&language=en', 200, { incomplete: false }],
    ['a broken escape', '/search?q=%E0%A4%A&language=sv', 200, { incomplete: false }],
    ['an address that is none', '//[', 404, { problem: 'not-found' }],
  ])('is asked with %s', async (_what, path, status, body) => {
    expect(await get(path)).toMatchObject({ status, body })
  })

  it('refuses headers without end', async () => {
    expect((await get(`/search?q=${'x'.repeat(20_000)}`)).status).toBe(431)
  })

  it('refuses to be written to', async () => {
    const response = await fetch(`${server.address}/search?q=x&language=en`, { method: 'POST', body: 'x' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, OPTIONS')
  })

  it.each([
    ['the site', site, 200, site],
    ['another site', 'https://evil.example', 403, undefined],
    ['a site that begins the same', `${site}.evil.example`, 403, undefined],
    ['a file', 'null', 403, undefined],
  ])('lets a page of %s read it or not', async (_what, origin, status, allowed) => {
    const answer = await get('/search?q=code&language=en', { origin })
    expect(answer.status).toBe(status)
    expect(answer.headers['access-control-allow-origin']).toBe(allowed)
    expect(answer.headers.vary).toBe('Origin')
  })

  it('lets no answer be kept or taken for another kind of file', async () => {
    const { headers } = await get('/search?q=code&language=en')
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
  })

  it('says how it is', async () => {
    expect(await get('/health')).toMatchObject({
      status: 200,
      body: { status: 'ok', pages: inFiles.pages.length },
    })
  })

  it('tells those above its limit to come again, and gives up what takes too long', async () => {
    const small = await serve({ atOnce: 1, patience: 300 })
    others.push(small)
    const asks = '/search?q=hemligheten&language=sv'
    await database.db.tx(async (transaction) => {
      await lock(transaction)
      const three = await Promise.all([1, 2, 3].map(() => get(asks, {}, small.address)))
      const [first, second, last] = three.sort((a, b) => Number(a.status) - Number(b.status))
      const busy = { status: 503, body: { problem: 'busy' }, headers: { 'retry-after': '1' } }
      expect(first).toMatchObject(busy)
      expect(second).toMatchObject(busy)
      expect(last).toMatchObject({ status: 504, body: { problem: 'too-slow' } })
    })
  })

  it('has PostgreSQL give a statement up, and no log says what was asked', async () => {
    await database.db.tx(async (transaction) => {
      await lock(transaction)
      expect(await get('/search?q=hemligheten&language=sv')).toMatchObject({
        status: 504,
        body: { problem: 'too-slow' },
      })
    })
    expect(made.cluster.log()).toContain('canceling statement due to statement timeout')
    expect(made.cluster.log()).not.toContain('hemlig')
  })

  it('says that the database is away, and answers again when it is back', async () => {
    made.cluster.stop()
    expect(await get('/search?q=kod&language=sv')).toMatchObject({ status: 503, body: { problem: 'away' } })
    expect(await get('/health')).toMatchObject({ status: 503, body: { status: 'away' } })
    made.cluster.start()
    expect(await get('/search?q=kod&language=sv')).toMatchObject({ status: 200 })
  })

  /** Keeps everybody from FlexSearch's table until the transaction ends. */
  async function lock(transaction: { none(query: string, values: unknown[]): Promise<null> }) {
    const { hash } = await database.db.one<{ hash: string }>('SELECT hash FROM tingwall_search.indexes')
    await transaction.none('LOCK TABLE $1:name.map IN ACCESS EXCLUSIVE MODE', [`${defaultSchema}_${hash}`])
  }

  /** A request as it is written: `fetch` would mend the path and refuse the header. */
  function get(path: string, headers: Record<string, string> = {}, address = server.address) {
    return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: unknown }>(
      (resolve, reject) => {
        const { hostname, port } = new URL(address)
        request({ hostname, port, path, headers }, (response) => {
          let text = ''
          response.setEncoding('utf8').on('data', (part: string) => {
            text += part
          })
          response.on('end', () =>
            resolve({
              status: response.statusCode,
              headers: response.headers,
              body: text === '' ? undefined : JSON.parse(text),
            }),
          )
        })
          .on('error', reject)
          .end()
      },
    )
  }
})
