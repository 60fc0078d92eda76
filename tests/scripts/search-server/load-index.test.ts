import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { search } from '../../../.vitepress/core/search/search.ts'
import { health } from '../../../scripts/search-server/answer-request.ts'
import type { Database } from '../../../scripts/search-server/database.ts'
import { defaultSchema, loadIndex } from '../../../scripts/search-server/load-index.ts'
import { databaseIndex } from '../../../scripts/search-server/open-database-index.ts'
import { builtOf, fixtureBuilt, type MadeDatabase, makeDatabase } from './made-database.ts'
import { needsPostgres } from './own-cluster.ts'

describe.skipIf(needsPostgres)(`loading an index into PostgreSQL${needsPostgres}`, () => {
  let made: MadeDatabase
  beforeAll(() => {
    made = makeDatabase()
  })
  afterAll(() => made?.remove())

  /** A new database, who loads into it, and its index as a server reads it. */
  async function fresh() {
    const { database, name } = await made.loading()
    const read = databaseIndex(await made.reading(name), defaultSchema)
    const titles = async (text: string) => {
      const { results } = await search((await read.current()).index, text, 'en')
      return results.map(({ title }) => title.text)
    }
    return { database, name, read, titles }
  }

  function schemas({ db }: Database): Promise<string[]> {
    return db.map(
      "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'tingwall%' ORDER BY 1",
      [],
      ({ nspname }: { nspname: string }) => nspname,
    )
  }

  it('is said to be missing before', async () => {
    const { read } = await fresh()
    expect(await health(read)).toEqual({ status: 'not-loaded' })
  })

  it('says what is there after', async () => {
    const { database, read } = await fresh()
    const built = await fixtureBuilt()
    const { hash, same } = await loadIndex(database, built)
    expect(same).toBe(false)
    expect(await health(read)).toEqual({
      status: 'ok',
      index: hash,
      pages: built.pages,
      sections: built.sections,
    })
  })

  it('puts the new one in the place of the old', async () => {
    const { database, titles } = await fresh()
    await loadIndex(database, await builtOf('Open data', 'Elections'))
    expect(await titles('elections')).toEqual(['Elections'])
    await loadIndex(database, await builtOf('Open data', 'Budgets'))
    expect(await titles('elections')).toEqual([])
    expect(await titles('budgets')).toEqual(['Budgets'])
  })

  it('leaves the old one to a question that has begun, and takes it away with the one after', async () => {
    const { database, read } = await fresh()
    const first = await loadIndex(database, await builtOf('Elections'))
    const { index } = await read.current()
    const second = await loadIndex(database, await builtOf('Budgets'))
    expect((await search(index, 'elections', 'en')).total).toBe(1)
    const third = await loadIndex(database, await builtOf('Parks'))
    expect(await schemas(database)).toEqual(
      [defaultSchema, ...[second, third].map(({ hash }) => `${defaultSchema}_${hash}`)].sort(),
    )
    expect((await read.current()).hash).toBe(third.hash)
    expect(third.hash).not.toBe(first.hash)
  })

  it('goes back to the one before', async () => {
    const { database, titles } = await fresh()
    for (const title of ['Elections', 'Budgets', 'Elections']) await loadIndex(database, await builtOf(title))
    expect(await titles('elections')).toEqual(['Elections'])
    expect(await titles('budgets')).toEqual([])
  })

  it('does nothing where it is in use already', async () => {
    const { database } = await fresh()
    const built = await builtOf('Elections')
    await loadIndex(database, built)
    const before = await schemas(database)
    expect((await loadIndex(database, built)).same).toBe(true)
    expect(await schemas(database)).toEqual(before)
  })

  it('leaves all as it was where it fails', async () => {
    const { database, titles } = await fresh()
    await loadIndex(database, await builtOf('Elections'))
    const before = await schemas(database)
    const broken = await builtOf('Budgets')
    broken.files.set('words-0.json', 'no such character in PostgreSQL: \0')
    await expect(loadIndex(database, broken)).rejects.toThrow()
    expect(await schemas(database)).toEqual(before)
    expect(await titles('elections')).toEqual(['Elections'])
  })

  it('waits where another is being loaded', async () => {
    const { database, titles } = await fresh()
    const built = [
      await builtOf('Elections'),
      await builtOf('Elections', 'Budgets'),
      await builtOf('Elections', 'Parks'),
    ]
    await Promise.all(built.map((one) => loadIndex(database, one)))
    expect(await schemas(database)).toHaveLength(3)
    expect(await titles('elections')).toContain('Elections')
  })

  it('takes a site without a page', async () => {
    const { database, read, titles } = await fresh()
    await loadIndex(database, await builtOf())
    expect(await titles('elections')).toEqual([])
    expect(await health(read)).toMatchObject({ status: 'ok', pages: 0 })
  })

  it.each([
    ['a title that would be SQL', "'); DROP SCHEMA tingwall_search CASCADE; --"],
    ['a title of 4,000 words', 'elections and budgets '.repeat(1333)],
  ])('takes %s', async (_what, title) => {
    const { database, titles } = await fresh()
    await loadIndex(database, await builtOf(title, 'Parks'))
    expect(await titles(title.slice(0, 60))).toContain(title)
  })

  it('of another version of the analysis is told from a damaged one', async () => {
    const { database, read } = await fresh()
    const other = await builtOf('Elections')
    const manifest = other.files.get('manifest.json') ?? ''
    other.files.set('manifest.json', manifest.replace(/"analysis":\d+/, '"analysis":0'))
    await loadIndex(database, other)
    expect(await health(read)).toEqual({ status: 'other-version' })
    const damaged = await builtOf('Elections')
    damaged.files.set('manifest.json', manifest.slice(0, 20))
    await loadIndex(database, damaged)
    expect(await health(read)).toEqual({ status: 'damaged' })
  })

  it('is read by somebody who may do nothing else', async () => {
    const { database, name, titles } = await fresh()
    await database.db.multi(
      `CREATE ROLE reader LOGIN;
       ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO reader;
       ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO reader`,
    )
    await loadIndex(database, await builtOf('Elections'))
    const reading = await made.reading(name, 'reader')
    const { index } = await databaseIndex(reading, defaultSchema).current()
    expect((await search(index, 'elections', 'en')).total).toBe(1)
    expect(await titles('elections')).toEqual(['Elections'])
    await expect(reading.db.none('DELETE FROM tingwall_search.indexes')).rejects.toThrow('read-only')
  })

  it('opens it anew when much has been read', async () => {
    const { database, name } = await fresh()
    await loadIndex(database, await builtOf('Elections'))
    const read = databaseIndex(await made.reading(name), defaultSchema, 10)
    const first = await read.current()
    expect((await search(first.index, 'elections', 'en')).total).toBe(1)
    const second = await read.current()
    expect(second.index).not.toBe(first.index)
    expect(second.hash).toBe(first.hash)
  })
})
