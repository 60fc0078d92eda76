import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { compoundSplitter } from '../../../.vitepress/core/search/compounds.ts'
import { type Marked, type Marker, marker } from '../../../.vitepress/core/search/excerpts.ts'
import { fold } from '../../../.vitepress/core/search/fold.ts'
import { decodeList, encodeList } from '../../../.vitepress/core/search/listing.ts'
import { decodePages, encodePages } from '../../../.vitepress/core/search/manifest.ts'
import { decodeNumbers, encodeNumbers } from '../../../.vitepress/core/search/numbers.ts'
import { openIndex, type SearchIndex } from '../../../.vitepress/core/search/open-index.ts'
import { decodeSlots, encodeSlots } from '../../../.vitepress/core/search/postings.ts'
import { readQuestion } from '../../../.vitepress/core/search/question.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { compare, cut, shardOf, shardsFrom } from '../../../.vitepress/core/search/shards.ts'
import { slips } from '../../../.vitepress/core/search/slips.ts'
import { stem } from '../../../.vitepress/core/search/stems/stem.ts'
import { indexTerms, keyOf } from '../../../.vitepress/core/search/terms.ts'
import { tokens } from '../../../.vitepress/core/search/tokens.ts'
import { slots } from '../../../.vitepress/core/search/weights.ts'
import { filesOf, page, readerOf } from './made-pages.ts'

/** Letters that our texts have, and some that they do not. */
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöéüßøæłđ0123456789')
const word = fc.string({ unit: letter, minLength: 1, maxLength: 16 })
const anything = fc.string({ unit: 'binary', maxLength: 80 })
const written = fc.oneof(
  anything,
  fc
    .array(
      fc.oneof(word, fc.constantFrom(' ', ', ', '-', '’', '/', '…', '\u202e', '😀', '<b>', 'data', 'öppna')),
    )
    .map((parts) => parts.join('')),
)
const language = fc.constantFrom('en', 'sv', 'fi')

describe('analysis', () => {
  it('finds words in their places, in order and not overlapping', () => {
    fc.assert(
      fc.property(written, (text) => {
        let last = 0
        for (const { word: found, start, end } of tokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).normalize('NFC').toLowerCase().replaceAll('’', "'")).toBe(found)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('makes of a word a stem that is not longer than it by more than a letter, and never nothing', () => {
    fc.assert(
      fc.property(word, language, (given, code) => {
        const made = stem(given, code)
        expect(made.length).toBeGreaterThan(0)
        expect(made.length).toBeLessThanOrEqual(given.length + 1)
      }),
    )
  })

  it('makes terms that can be kept in a list, counting at most once', () => {
    const split = compoundSplitter(['budget', 'medborgare', 'data', 'skola'])
    fc.assert(
      fc.property(written, language, (text, code) => {
        for (const token of tokens(text)) {
          for (const [term, count] of indexTerms(token.word, code, split)) {
            expect(term).not.toMatch(/[|\n]/)
            expect(keyOf(term)).not.toBe('')
            expect(count).toBeGreaterThan(0)
            expect(count).toBeLessThanOrEqual(1)
          }
        }
      }),
    )
  })

  it('counts slips the same from either side', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b, 2)).toBe(slips(b, a, 2))
      }),
    )
  })
})

describe('encoding', () => {
  it('gives back numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
        expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers)
      }),
    )
  })

  it('gives back the sections of a term, each in its slot', () => {
    const placed = fc.uniqueArray(fc.tuple(fc.nat(100_000), fc.nat(slots - 1)), {
      selector: ([section]) => section,
    })
    fc.assert(
      fc.property(placed, (sections) => {
        const given: number[][] = Array.from({ length: slots }, () => [])
        for (const [section, slot] of sections) given[slot]?.push(section)
        const back = decodeSlots(encodeSlots(given))
        for (const [slot, own] of given.entries()) {
          expect(back[slot] ?? []).toEqual(own.sort((a, b) => a - b))
        }
      }),
    )
  })

  it('gives back words and what belongs to them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = words.sort(compare)
        const extra = sorted.map((own) => (own.length % 2 ? '' : `${own}!`))
        expect(decodeList(encodeList(sorted, extra))).toEqual(sorted.map((own, at) => [own, extra[at]]))
      }),
    )
  })

  it('gives back the places of pages', () => {
    const row = fc.record({
      language: fc.nat(3),
      type: fc.nat(20),
      sections: fc.nat(300),
      aligned: fc.boolean(),
      isNew: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        let pair = -1
        let type = 0
        const given = rows.map(({ isNew, ...own }) => {
          if (isNew || pair < 0) {
            pair++
            type = own.type
          }
          return { ...own, pair, type }
        })
        expect(decodePages(encodePages(given))).toEqual(given)
      }),
    )
  })

  it('reads anything at all without an error', () => {
    fc.assert(
      fc.property(anything, (text) => {
        decodeNumbers(text)
        decodeList(text)
        decodePages(text)
        for (const section of decodeSlots(text, 50).flat()) expect(section).toBeLessThan(50)
      }),
    )
  })

  it('puts each word into the file that it is looked for in', () => {
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 1, max: 60 }), word, (words, size, start) => {
        const sorted = words.sort(compare)
        const { from, files } = cut(
          sorted,
          size,
          (own) => own,
          (own) => own.length,
        )
        expect(files.flat()).toEqual(sorted)
        for (const own of sorted) expect(files[shardOf(from, own) ?? -1]).toContain(own)
        const begun = shardsFrom(from, start).flatMap((file) => files[file] ?? [])
        expect(begun.filter((own) => own.startsWith(start))).toEqual(
          sorted.filter((own) => own.startsWith(start)),
        )
      }),
    )
  })
})

describe('marks', () => {
  let index: SearchIndex
  let marks: Marker
  beforeAll(async () => {
    const pages = [
      page('data', 'sv', 'Öppna data', 'Medborgarbudgeten och öppna data i kommunen.'),
      page('data', 'en', 'Open data', 'Organise open data with <b>the council</b>.'),
    ]
    index = await openIndex(readerOf(await filesOf(pages)))
    marks = marker(await readQuestion('öppna data budget organize komm', index), 'sv')
  })

  function checkMarks({ text, marks: ranges }: Marked) {
    let last = 0
    for (const [start, end] of ranges) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      last = end
    }
    expect(last).toBeLessThanOrEqual(text.length)
  }

  it('stand within the text, in order and not overlapping', () => {
    fc.assert(
      fc.property(fc.array(written), (parts) => {
        const text = parts.join(' öppna ')
        checkMarks(marks.all(text))
        const excerpt = marks.excerpt(text)
        checkMarks(excerpt)
        expect(text).toContain(excerpt.text.replace(/^… /, '').replace(/ …$/, ''))
      }),
    )
  })

  it('are where any question finds something, and no question is an error', async () => {
    await fc.assert(
      fc.asyncProperty(written, language, async (text, code) => {
        const { results, total } = await search(index, text, code, { explain: true })
        expect(results.length).toBe(total)
        for (const result of results) {
          expect(result.score).toBeGreaterThan(0)
          for (const marked of [
            result.title,
            result.excerpt,
            ...result.sections.map(({ excerpt }) => excerpt),
          ]) {
            checkMarks(marked)
          }
        }
      }),
    )
  })
})
