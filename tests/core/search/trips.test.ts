import { beforeAll, describe, expect, it } from 'vitest'
import { openIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { filesOf, page, readerOf } from './made-pages.ts'

/** Words enough for several files of each kind. */
function manyPages() {
  const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo']
  const word = (number: number) =>
    [1, 14, 196].map((unit) => syllables[Math.floor(number / unit) % 14]).join('') +
    (number % 3 === 0 ? 'et' : '')
  return Array.from({ length: 120 }, (_, number) => {
    const words = Array.from({ length: 60 }, (_, at) => word(number * 17 + at * 31)).join(' ')
    const more = { heading: `Del ${word(number)}`, under: words }
    return ['en', 'sv'].map((code) =>
      page(`p${number}`, code, `Sida ${word(number)} ${word(number * 5)}`, words, more),
    )
  }).flat()
}

let files: Map<string, string>
beforeAll(async () => {
  files = await filesOf(manyPages())
})

/** Answers a question with all that is asked for at once coming at once; gives the files of each trip. */
async function tripsOf(text: string) {
  const read = readerOf(files)
  const trips: string[][] = []
  let waiting: { name: string; come: () => void }[] = []
  let done = false
  const answering = openIndex(async (name) => {
    await new Promise<void>((come) => waiting.push({ name, come }))
    return read(name)
  }).then((index) => search(index, text, 'sv', { limit: 5 }))
  answering.finally(() => {
    done = true
  })
  while (!done) {
    for (let turn = 0; turn < 5; turn++) await new Promise((next) => setImmediate(next))
    const now = waiting
    waiting = []
    if (now.length > 0) trips.push(now.map(({ name }) => name.replace(/-\d+/, '')))
    for (const { come } of now) come()
  }
  return { answer: await answering, trips: trips.map((names) => [...new Set(names)].sort()) }
}

describe('a first question', () => {
  it.each([
    ['a whole word', 'sida bababa '],
    ['a title', 'Sida debaba hubaba'],
    ['the beginning of a word', 'gof'],
    ['a longer beginning', 'debab'],
    ['another form', 'bababaet '],
  ])('reads the manifest, then terms, then texts (%s)', async (_what, text) => {
    const { answer, trips } = await tripsOf(text)
    expect(answer.results.length).toBeGreaterThan(0)
    expect(trips.length).toBeLessThanOrEqual(3)
    expect(trips[0]).toEqual(['manifest.json'])
    expect(trips[1]).toContain('terms.json')
    expect(trips[2]).toEqual(['texts.json'])
  })

  it.each([
    ['a letter too many', 'debabx ', 'debab'],
    ['two letters that changed places', 'sida huabba ', 'hubaba'],
    ['in a beginning', 'sida hubabx', 'hubaba'],
  ])('costs one trip more with a slip (%s)', async (_what, text, used) => {
    const { answer, trips } = await tripsOf(text)
    expect(answer.corrections.map((correction) => correction.used.slice(0, 5))).toEqual([used.slice(0, 5)])
    expect(trips.length).toBeLessThanOrEqual(4)
    expect(trips[1]).toEqual(expect.arrayContaining(['ends.json', 'terms.json', 'words.json']))
    expect(trips.at(-1)).toEqual(['texts.json'])
  })

  it('reads no more of the dictionary ahead than is worth a trip', async () => {
    const words = ['bababa', 'hubaba', 'debaba', 'fibaba', 'gobaba', 'kababa', 'lebaba', 'mibaba', 'nobaba']
    const readAhead = async (asked: readonly string[]) => {
      const read: string[] = []
      const index = await openIndex((name) => {
        read.push(name.replace(/-\d+/, ''))
        return readerOf(files)(name)
      })
      index.ahead(asked)
      return read.slice(1)
    }
    expect(new Set(await readAhead(words.slice(0, 1)))).toEqual(new Set(['words.json', 'ends.json']))
    expect((await readAhead(words)).length).toBeLessThanOrEqual(2)
  })

  it('is complete where a file that was read ahead and not needed is not there', async () => {
    const fewer = new Map([...files].filter(([name]) => !name.startsWith('ends-')))
    const index = await openIndex(readerOf(fewer))
    expect((await search(index, 'bababa ', 'sv')).incomplete).toBe(false)
    expect((await search(index, 'debabx ', 'sv')).incomplete).toBe(true)
  })

  it('reads a small part of the index', async () => {
    const index = new Set<string>()
    const read = readerOf(files)
    const opened = await openIndex((name) => {
      index.add(name)
      return read(name)
    })
    await search(opened, 'debaba', 'sv', { limit: 5 })
    expect(files.size).toBeGreaterThan(60)
    expect(index.size).toBeLessThan(files.size / 3)
  })
})
