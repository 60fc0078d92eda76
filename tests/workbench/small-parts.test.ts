import { describe, expect, it } from 'vitest'
import { slugOf } from '../../.vitepress/core/pages/slug.ts'
import { insertCode, insertWord, onOneLine } from '../../.vitepress/workbench/logic/insertion.ts'
import { numbersOfForm } from '../../.vitepress/workbench/logic/plural-numbers.ts'
import { readRoute, routeAddress } from '../../.vitepress/workbench/logic/route.ts'
import { shownChange } from '../../.vitepress/workbench/logic/shown-change.ts'
import { shownStart } from '../../.vitepress/workbench/logic/shown-place.ts'
import { sizeOf } from '../../.vitepress/workbench/logic/text-size.ts'

describe('the address of a view', () => {
  it.each([
    ['the queue', '#/sv', { view: 'queue', language: 'sv' }],
    ['the queue of no language', '', { view: 'queue' }],
    [
      'a page in a folder',
      '#/sv/page/guides/meetings',
      { view: 'work', language: 'sv', name: 'page guides/meetings' },
    ],
    [
      'a page with other signs',
      '#/sv/page/%C3%B6ppna%20data%3F',
      { view: 'work', language: 'sv', name: 'page öppna data?' },
    ],
    ['a namespace', '#/en/strings/common', { view: 'work', language: 'en', name: 'strings common' }],
  ] as const)('of %s is read and written', (_, address, route) => {
    expect(readRoute(address)).toEqual(route)
    expect(readRoute(routeAddress(readRoute(address)))).toEqual(route)
  })

  it.each(['#/sv/other/x', '#/sv/page', '#/sv/page/', '#/%E0%A4%A/x'])('%s leads to the queue', (address) => {
    expect(readRoute(address).view).toBe('queue')
  })
})

describe('the numbers of a plural’s form', () => {
  it.each([
    ['sv', 'n', 'one', '1'],
    ['en', 'n', 'other', '0, 2, 3, 4 …'],
    ['en', 'n_ordinal', 'two', '2, 22, 32 …'],
    ['pl', 'n', 'few', '2–4, 22–24, 32–34 …'],
    ['pl', 'n', 'other', ''],
    ['gd', 'n', 'two', '2, 12'],
  ])('%s %s %s', (language, key, form, numbers) => {
    expect(numbersOfForm(language, key, form)).toBe(numbers)
  })
})

describe('the last part of an address', () => {
  it.each([
    ['Öppna data för alla', 'oppna-data-for-alla'],
    ['  Vad är en kommun? ', 'vad-ar-en-kommun'],
    ['§ 12: Rösta!', '12-rosta'],
    ['…', ''],
    ['Straße i Łódź: Øresund ½', 'strasse-i-lodz-oresund-1-2'],
    [
      'Så begär du ut en allmän handling från en myndighet och överklagar',
      'sa-begar-du-ut-en-allman-handling-fran-en-myndighet-och',
    ],
  ])('%s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })
})

describe('what goes in at the cursor', () => {
  it('stands about the words chosen, or has the cursor between its ends', () => {
    const link = { before: '[', after: '](x)', type: 'link' }
    expect(insertCode(link, 'lagen')).toEqual({ text: '[lagen](x)', cursor: 10 })
    expect(insertCode(link, '')).toEqual({ text: '[](x)', cursor: 1 })
  })

  it.each([
    ['', '', 'öppna data'],
    ['med', '', ' öppna data'],
    ['med ', 'nu', 'öppna data '],
    ['(', ')', 'öppna data'],
  ])('is a word of its own between “%s” and “%s”', (before, after, text) => {
    expect(insertWord('öppna data', before, after).text).toBe(text)
  })

  it('has no line ends where the file has none', () => {
    expect(onOneLine('a\r\n  b', 'one')).toBe('a b')
    expect(onOneLine('a\nb', 'one  \ntwo')).toBe('a\nb')
  })
})

describe('a text', () => {
  it('is counted as a reader does', () => {
    expect(sizeOf('Får får får?')).toEqual({ signs: 12, words: 3 })
    expect(sizeOf('a\u030a')).toEqual({ signs: 1, words: 1 })
    expect(sizeOf('')).toEqual({ signs: 0, words: 0 })
  })

  it('is looked for without its marks', () => {
    expect(shownStart('Läs **[lagen](x)** och kör `npm start`')).toBe('Läs lagen och kör npm start')
  })

  it('has its change marked in it where the runs are the text', () => {
    const kept = { change: 'kept', text: 'A ', words: 1 } as const
    const added = { change: 'added', text: 'b', words: 1 } as const
    expect(shownChange({ source: 'A b', change: [kept, added] })?.isInPlace).toBe(true)
    expect(shownChange({ source: 'A *b*', change: [kept, added] })?.isInPlace).toBe(false)
    expect(shownChange({ source: 'A b' })).toBeUndefined()
  })
})
