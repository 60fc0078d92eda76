import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageChecker } from '../../../.vitepress/core/page-checks/check-pages.ts'
import { datesIn } from '../../../.vitepress/core/page-checks/dates.ts'
import { numbersIn } from '../../../.vitepress/core/page-checks/numbers.ts'
import { risingRun } from '../../../.vitepress/core/page-checks/rising-run.ts'
import { detect, madePair } from './compared-pages.ts'

const piece = fc.constantFrom(
  '# A',
  '## B {#b}',
  '#### D',
  '- a',
  '  - b',
  '1. c',
  '| a | b |',
  '|---|---|',
  '```js',
  '```',
  '::: tip',
  ':::',
  '![a](b.png)',
  '<img src="a" alt="',
  '[x](https://a.se)',
  '[^1]',
  '[^1]: n',
  '<Comp-x/>',
  '> q',
  '20 maj 2026',
  '12 000,5',
  'a@b.se',
  '{{ x }}',
  '<!--',
  '-->',
  '“',
  '',
  'Alla får komma.',
  'You may come.',
)
const text = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 30 })
  .map((lines) => lines.join('\n'))

describe('any two pages', () => {
  it('are compared without failing, and each finding is in its file', () => {
    const check = pageChecker({ detect, glossary: [], pageByFile: () => undefined })
    fc.assert(
      fc.property(text, text, (original, translation) => {
        const pair = madePair(original, translation)
        for (const found of check({ ...pair, confirmed: false, untranslated: [] })) {
          expect(found.file).toBe(pair.translation.file)
          expect(found.line).toBeGreaterThanOrEqual(1)
          expect(found.line).toBeLessThanOrEqual(translation.split('\n').length)
          expect(found.column).toBeGreaterThanOrEqual(1)
          if (!found.original) continue
          expect(found.original.file).toBe(pair.original.file)
          expect(found.original.line).toBeLessThanOrEqual(original.split('\n').length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('have no finding where they are the same but for fields', () => {
    const check = pageChecker({ detect: () => undefined, glossary: [], pageByFile: () => undefined })
    const structural = (rule: string) => !/untranslated|footnote-broken/.test(rule)
    fc.assert(
      fc.property(text, (body) => {
        const pair = madePair(body, body)
        const found = check({ ...pair, confirmed: false, untranslated: [] })
        expect(found.map(({ rule }) => rule).filter(structural)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['digits', '1'.repeat(50_000)],
    ['digits with signs', '1.'.repeat(20_000)],
    ['digits with spaces', '1 000 '.repeat(10_000)],
    ['months', '1 May '.repeat(10_000)],
    ['letters', 'a'.repeat(50_000)],
  ])('numbers of %s end', (_title, long) => {
    expect(numbersIn(long, 'en').length).toBeLessThanOrEqual(long.length)
    expect(datesIn(long, 'sv', 'en').length).toBeLessThanOrEqual(long.length)
  })

  it('a run that rises is as long as can be', () => {
    expect([...risingRun([2, 3, 1, 4])].sort()).toEqual([0, 1, 3])
    expect([...risingRun([])]).toEqual([])
  })
})
