import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExchangeDocument } from '../../../../.vitepress/core/exchange/exchange-document.ts'
import { xliff2 } from '../../../../scripts/exchange/xliff2/xliff2.ts'
import { xliff12 } from '../../../../scripts/exchange/xliff12/xliff12.ts'
import { documentOf, ownDocuments, textsOf, unit } from '../../../made/exchange-documents.ts'

/** What comes back of a document: a text in the original's language is no translation. */
function wanted(document: ExchangeDocument): string[][] {
  const files = document.files.map((file) => ({
    ...file,
    units: file.units.map(({ target, ...one }) =>
      target === undefined || one.state === 'untranslated' ? one : { ...one, target },
    ),
  }))
  return textsOf({ files })
}

const inline = fc
  .array(
    fc.constantFrom(
      ...[
        '**',
        '*',
        '_',
        '`a`',
        '[',
        '](x.md)',
        '](<y z>)',
        '![',
        '<b>',
        '</b>',
        '<br>',
        '<i class="å">',
        '</i>',
        '{{x}}',
      ],
      ...[
        '&amp;',
        '&',
        '<',
        ' ',
        '\n',
        '  \n',
        '\\',
        'å',
        'word',
        '<!-- c -->',
        'https://x.se/a',
        '[^1]',
        '$t(a)',
        '~~',
        ']]>',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((signs) => `${signs.join('')}ö`)

const own = await ownDocuments()

describe.each([xliff2, xliff12])('$name, written and read', ({ write, read }) => {
  it('says the same of all our pages and strings', () => {
    for (const document of own) {
      const back = read(write(document))
      expect([back.faults, back.isWhole, back.from, back.to]).toEqual([[], true, document.from, document.to])
      expect(textsOf(back)).toEqual(wanted(document))
      const versions = document.files.map(({ name, originalVersion, version }) => [
        name,
        originalVersion,
        version,
      ])
      expect(
        back.files.map(({ name, originalVersion, version }) => [name, originalVersion, version]),
      ).toEqual(versions)
    }
  })

  it('says the same of any text', () => {
    fc.assert(
      fc.property(inline, inline, (source, target) => {
        const document = documentOf([unit({ id: 'b1', source, target, state: 'current' })])
        const back = read(write(document))
        expect([back.faults, textsOf(back)]).toEqual([[], wanted(document)])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what the states say', () => {
    const states = ['missing', 'outdated', 'unconfirmed', 'current'] as const
    const units = states.map((state) => unit({ id: state, source: 'Hi', target: 'Hej', state }))
    const [first] = read(write(documentOf(units))).files
    expect(first?.units.map(({ state }) => state)).toEqual(
      write === xliff2.write
        ? ['initial', 'initial', 'translated', 'reviewed']
        : ['initial', 'translated', 'translated', 'reviewed'],
    )
  })
})
