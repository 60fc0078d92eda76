import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mountStorage } from '../../../.vitepress/core/search/flexsearch.ts'
import { keyOf, termStorage } from '../../../scripts/search-server/term-storage.ts'
import { type MadeDatabase, makeDatabase } from './made-database.ts'
import { needsPostgres } from './own-cluster.ts'

describe('the key of a term', () => {
  const long = 'ö'.repeat(129)

  it.each([
    ['a word', 'översättning', 'översättning'],
    ['as long as the table takes', 'å'.repeat(128), 'å'.repeat(128)],
  ])('%s is the term', (_what, term, key) => expect(keyOf(term)).toBe(key))

  it('of a longer one is short enough, and another for every term', () => {
    expect(keyOf(long).length).toBeLessThanOrEqual(128)
    expect(keyOf(long)).toMatch(/^ö+#[0-9a-f]{64}$/)
    expect(keyOf(`${long}a`)).not.toBe(keyOf(`${long}b`))
  })
})

describe.skipIf(needsPostgres)(`FlexSearch’s PostgreSQL storage${needsPostgres}`, () => {
  let made: MadeDatabase
  beforeAll(() => {
    made = makeDatabase()
  })
  afterAll(() => made?.remove())

  async function filled(...sections: Record<string, number>[]) {
    const { database, name } = await made.loading()
    const terms = await mountStorage(await termStorage(database.db, 'own', 'one'))
    await terms.fill(sections.map((section) => new Map(Object.entries(section))))
    return { terms, name, database }
  }

  it.each([
    ['a Swedish word', 'översättning'],
    ['a folded one', '~oversattning'],
    ['a title with spaces', '=cod conduct'],
    ['an apostrophe', "don't"],
    ['a title that would be SQL', "='; DROP SCHEMA own_one CASCADE; --"],
    ['a backslash', "\\'; SELECT 1"],
    ['what pg-promise would fill in', '$1 $2:raw $<term> $/term/'],
    ['the name of what every object has', '__proto__'],
    ['another', 'constructor'],
    ['letters outside the first plane', '𝒞𝒾𝓋𝒾𝒸'],
    ['right to left', 'خصوصية'],
    ['a title of 5,000 characters', `=${'åäö '.repeat(1250)}`],
  ])('finds %s in its slot and nowhere else', async (_what, term) => {
    const { terms } = await filled({ [`${term}x`]: 3 }, Object.fromEntries([[term, 31]]), { other: 0 })
    const slots = await terms.slotsOf(term)
    expect(slots[31]).toEqual([1])
    expect(slots.flat()).toEqual([1])
  })

  it('has nothing for a term that is not there', async () => {
    const { terms } = await filled({ open: 3 })
    expect(await terms.slotsOf('closed')).toEqual([])
  })

  it('keeps two databases of one process apart', async () => {
    const first = await filled({ only: 1 })
    const second = await filled({ other: 1 })
    expect((await first.terms.slotsOf('only'))[1]).toEqual([0])
    expect(await second.terms.slotsOf('only')).toEqual([])
  })

  it('makes nothing in a database that is only read', async () => {
    const { database, name } = await made.loading()
    const reading = await made.reading(name)
    const storage = await termStorage(reading.db, 'own', 'one')
    await expect(mountStorage(storage)).rejects.toThrow('read-only transaction')
    const left = await database.db.any("SELECT 1 FROM pg_namespace WHERE nspname LIKE 'own%'")
    expect(left).toEqual([])
  })
})
