import { describe, expect, it } from 'vitest'
import { mountIndex, type TermStorage } from '../../../.vitepress/core/search/flexsearch.ts'
import type { Slots } from '../../../.vitepress/core/search/postings.ts'
import { fixtureIndex } from './made-index.ts'

/** A storage that keeps what FlexSearch commits, as the files of the index do. */
function memory() {
  const terms = new Map<string, Slots>()
  const asked: string[] = []
  const storage: TermStorage = {
    async get(term) {
      asked.push(term)
      return terms.get(term) ?? []
    },
    async commit(filled) {
      for (const [term, slots] of filled) terms.set(term, slots)
    },
  }
  return { storage, terms, asked }
}

describe('FlexSearch 0.8.212, as we lean on it', () => {
  it('commits every term with its sections in the slots that we give', async () => {
    const { storage, terms } = memory()
    const index = await mountIndex(storage)
    await index.fill([
      new Map([
        ['beslut', 0],
        ['2009:400', 31],
      ]),
      new Map([
        ['beslut', 2],
        ['__proto__', 1],
        ['glass', 3],
        ['glas', 3],
      ]),
    ])
    expect([...terms.keys()].sort()).toEqual(['2009:400', '__proto__', 'beslut', 'glas', 'glass'])
    expect(terms.get('beslut')?.[0]).toEqual([0])
    expect(terms.get('beslut')?.[2]).toEqual([1])
    expect(terms.get('2009:400')?.[31]).toEqual([0])
  })

  it('asks the storage for the one term and gives its slots back as they are', async () => {
    const { storage, asked } = memory()
    const index = await mountIndex(storage)
    await index.fill([new Map([['kod', 4]]), new Map([['kod', 4]])])
    expect((await index.slotsOf('kod'))[4]).toEqual([0, 1])
    expect((await index.slotsOf('finns inte')).flat()).toEqual([])
    expect(asked).toEqual(['kod', 'finns inte'])
  })

  it('hands on what the storage throws', async () => {
    const index = await mountIndex({
      get: () => Promise.reject(new Error('offline')),
      commit: async () => {},
    })
    await expect(index.slotsOf('kod')).rejects.toThrow('offline')
  })
})

describe('reading the index', () => {
  it('reads each file at most once, and none of the texts that are not shown', async () => {
    const { read, ask } = await fixtureIndex()
    expect(read).toEqual(['manifest.json'])
    await ask('xqzvbrn', 'sv')
    expect(read.filter((name) => name.startsWith('texts'))).toEqual([])
    await ask('uppförandekod', 'sv')
    await ask('uppförandekod', 'sv')
    expect(new Set(read).size).toBe(read.length)
  })
})
