import { describe, expect, it } from 'vitest'
import { folderName, partNamed } from '../../../scripts/parts/part.ts'
import { twoLanguages } from '../../made/pages.ts'

const pages = [
  'index.md',
  'en/index.md',
  'en/guides/index.md',
  'en/guides/first/one.md',
  'en/guides-more.md',
  'sv/index.md',
  'sv/ämnen/språk.md',
]
const part = (name: string, ...without: string[]) => partNamed(name, without, twoLanguages)

describe('a part by name', () => {
  it.each([
    ['a language, with what is in no language where it is the first', 'en', [], pages.slice(0, 5)],
    ['another language', 'sv', [], ['sv/index.md', 'sv/ämnen/språk.md']],
    ['a folder, and not a page that only begins alike', 'en/guides', [], pages.slice(2, 4)],
    ['a folder as a path from the project', './docs/sv/ämnen/', [], ['sv/ämnen/språk.md']],
    ['all but a folder', 'en', ['docs/en/guides'], ['index.md', 'en/index.md', 'en/guides-more.md']],
    ['nothing where no page is', 'en/nowhere', [], []],
  ])('is %s', (_, name, without, expected) => expect(part(name, ...without).of(pages)).toEqual(expected))

  it.each([1, 2, 3, 7, 9])('as one of %i shares has each page once, about as many as the others', (count) => {
    const shares = Array.from({ length: count }, (_, index) => part(`${index + 1}/${count}`).of(pages))
    expect(shares.flat().sort()).toEqual([...pages].sort())
    const sizes = shares.map(({ length }) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })

  it('is the same share whatever the order of the pages', () =>
    expect(part('2/3').of([...pages].reverse())).toEqual(part('2/3').of(pages)))

  it.each([
    ['a share of more than there are', '4/3', [], 'take 1/3 to 3/3'],
    ['no share', '0/3', [], 'take 1/3 to 3/3'],
    ['a folder above docs', '../other', [], 'takes a folder below docs'],
    ['nothing', '', [], 'takes a folder below docs'],
    ['a folder that is left out of another', 'en', ['sv/ämnen'], 'sv/ämnen is not in en'],
    ['a share without a folder', '1/2', ['en/guides'], 'goes with a folder only'],
  ])('cannot be %s', (_, name, without, message) => expect(() => part(name, ...without)).toThrow(message))

  it.each([
    ['en/guides', [], 'en-guides'],
    ['2/4', [], '2-of-4'],
    ['en', ['en/guides', 'en/start'], 'en-without-en-guides-without-en-start'],
  ])('%s has a folder of its own', (name, without, expected) =>
    expect(folderName(part(name, ...without))).toBe(expected),
  )
})
