import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../../.vitepress/core/strings/check-texts.ts'
import { knownKeys } from '../../../.vitepress/core/strings/known-keys.ts'
import { noContext } from '../../../.vitepress/core/strings/string-context.ts'
import { elementsOf } from '../../../.vitepress/core/strings/tags.ts'
import { textPair } from '../../../.vitepress/core/strings/text-pair.ts'
import { unitsOf } from '../../../.vitepress/core/strings/units.ts'
import { stringFile } from '../../made/strings.ts'

/** Texts of the signs that the checks look for, and of any others. */
const part = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      '<b>',
      '</b>',
      '<br/>',
      '<0>',
      '</0>',
      '<a href="x">',
      '{{count}}',
      '{{',
      '}}',
      '$t(menu)',
      '$t(',
      ')',
    ],
    ...[
      '1,000',
      '1 000',
      '3.5',
      '12:30',
      'pm',
      '2026-11-20',
      'https://example.org',
      'a@b.se',
      '`x`',
      '\u200b',
    ],
    ...[' ', '  ', '\n', '.', '…', '?', 'och', 'och och', 'Stockholm', 'åäö', '"', '<', '>'],
  ),
)
const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))

function check(original: string, translated: string) {
  const en = stringFile('en', { a: original, menu: 'Menu' })
  const sv = stringFile('sv', { a: translated, menu: 'Meny' })
  const unit = unitsOf(en).find(({ key }) => key === 'a')
  const entry = sv.entries.get('a')
  const pair = unit && entry && textPair(unit, '', entry, sv, en)
  return checkTexts(pair ? [pair] : [], 'common', { ...noContext, known: knownKeys([en]) })
}

describe('the checks of texts', () => {
  it('take any two texts, and say the same of them again', () => {
    fc.assert(
      fc.property(text, text, (original, translated) => {
        expect(check(original, translated)).toEqual(check(original, translated))
      }),
      { numRuns: 500 },
    )
  })

  it('say of a text beside itself no more than that it is the same', () => {
    fc.assert(
      fc.property(text, (same) => {
        const rules = check(same, same).findings.map(({ rule }) => rule)
        expect(rules.filter((rule) => rule !== 'string-identical')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ...[
      '<',
      '<b>',
      '</b>',
      '<br>',
      '{{',
      '$t(',
      '$t((x)',
      ')',
      '”',
      '1 000 ',
      '1.',
      ' ',
      'a@',
      'a',
      'https://a',
      '`',
    ],
    ...['a a ', '\u200b', '.', '2026-11-20'],
  ])('take a long row of “%s”', (sign) => {
    const long = sign.repeat(Math.floor(9_000 / sign.length))
    expect(() => check(`${long}x`, `x${long}`)).not.toThrow()
    expect(() => check(long.repeat(20), `${long.repeat(20)}y`)).not.toThrow()
  })

  it('find in any text only elements that it has', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { name } of elementsOf(any).elements) expect(any).toContain(`<${name}`)
      }),
    )
  })
})
