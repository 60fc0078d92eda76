import { describe, expect, it } from 'vitest'
import type { ExchangeFormat } from '../../../../.vitepress/core/exchange/exchange-document.ts'
import { xliff2 } from '../../../../scripts/exchange/xliff2/xliff2.ts'
import { xliff12 } from '../../../../scripts/exchange/xliff12/xliff12.ts'
import { words } from '../../../../scripts/words/words.ts'
import { documentOf, pluralOf, unit } from '../../../made/exchange-documents.ts'
import { mutated } from '../../../made/mutated.ts'

const document = documentOf({
  'page about': [
    unit({
      id: 'b1',
      source: 'Read **[it](a.md)** & `x`',
      target: 'Läs **[den](b.md)** & `x`',
      state: 'outdated',
    }),
    unit({ id: 'b2', source: '<b>Å</b>\u0001 {{x}}', notes: ['N'] }),
  ],
  'strings common': pluralOf('n', { one: ['{{count}} page', '{{count}} sida'], other: ['{{count}} pages'] }),
})

/** Parts of XML that go in the place of others. */
const parts = [
  ...[
    '<',
    '>',
    '/>',
    '</',
    '&',
    '&lt;',
    '&x;',
    '&#0;',
    '&#xD800;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '<?x',
    '"',
    "'",
    '=',
  ],
  ...[
    '<unit>',
    '</unit>',
    '<segment>',
    '<source/>',
    '<target>',
    '<trans-unit id="b1">',
    '</trans-unit>',
    '<file>',
  ],
  ...[
    '<ph id="1"/>',
    '<pc id="1">',
    '</pc>',
    '<ec startRef="9"/>',
    '<x id="1"/>',
    '<mrk mtype="seg"/>',
    '<cp hex="110000"/>',
  ],
  ...[
    ' id=""',
    ' order="-1"',
    ' xml:space="x"',
    ' version="9"',
    ' xmlns="u"',
    ' dataRef="d1"',
    '\u0001',
    '\uD800',
  ],
]

/** Copies whose parts are put in other places, so that many of them are still XML. */
function* spoilt(text: string, count: number): Generator<string> {
  yield* mutated(text, count / 2)
  const tags = [...text.matchAll(/<[^<>]*>|[^<>]+| \w+="[^"]*"/g)]
  let state = 54321
  const upTo = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
  for (let made = 0; made < count / 2; made++) {
    const { 0: part = '', index = 0 } = tags[upTo(tags.length)] ?? {}
    const other = upTo(2) === 0 ? (parts[upTo(parts.length)] ?? '') : (tags[upTo(tags.length)]?.[0] ?? '')
    yield text.slice(0, index) + other + text.slice(upTo(3) === 0 ? index : index + part.length)
  }
}

describe.each([xliff2, xliff12])('hostile files of $name', (format: ExchangeFormat) => {
  const whole = format.write(document)

  it('reads or refuses 1,000 files that somebody has spoilt, with words for each fault', () => {
    const kinds = new Set<string>()
    let differing = 0
    for (const text of spoilt(whole, 1000)) {
      const { files, faults, isWhole } = format.read(text)
      if (text !== whole) differing++
      expect(isWhole || faults.length > 0).toBe(true)
      for (const { kind, line, column } of faults) {
        kinds.add(kind)
        expect(line > 0 && column > 0).toBe(true)
      }
      if (!isWhole) expect(files).toEqual([])
    }
    expect(differing).toBeGreaterThan(950)
    expect(kinds.size).toBeGreaterThan(4)
    for (const kind of kinds)
      expect(words('en')(`translate:exchange.faults.${kind}` as never)).not.toContain(kind)
  })

  it('expands no entities and reads no other files', () => {
    const declared = [
      `<!DOCTYPE x [${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join('')}]>`,
      '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '<!DOCTYPE x PUBLIC "-//X//X" "http://localhost:1/x.dtd">',
      '<!DOCTYPE x [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>',
    ]
    for (const doctype of declared) {
      const text = whole.replace('<xliff', `${doctype}<xliff`).replace('Read', '&x;&a20;')
      const { files, faults, isWhole } = format.read(text)
      expect([files, isWhole, faults.map(({ kind }) => kind)]).toEqual([[], false, ['xml-doctype']])
    }
    expect(format.read(whole.replace('Read', '&x;')).faults.map(({ kind }) => kind)).toEqual(['xml-syntax'])
  })

  const name = format === xliff2 ? 'unit' : 'trans-unit'
  const inside = (text: string) =>
    format === xliff2
      ? `<segment><source>A</source><target>${text}</target></segment>`
      : `<source>A</source><target>${text}</target>`
  it.each([
    [
      'units with the same id',
      (count: number) =>
        Array.from({ length: count }, (_, at) => `<${name} id="a">${inside(String(at))}</${name}>`),
    ],
    ['units without an id', (count: number) => Array.from({ length: count }, () => `<${name}/>`)],
    [
      'codes in a text',
      (count: number) => [
        `<${name} id="a">`,
        inside('<ph id="1"/><ph id="2">`x`</ph>'.repeat(count)),
        `</${name}>`,
      ],
    ],
    [
      'marks of Markdown in a text',
      (count: number) =>
        [`<${name} id="a">`, inside('**[`<b>{{'.repeat(count)), `</${name}>`].map((line) =>
          line.replaceAll('<b>', '&lt;b&gt;'),
        ),
    ],
  ])('takes no time that grows faster than the file: %s', (_title, made) => {
    const { isWhole } = format.read(
      whole.replace(new RegExp(`<${name} `), (first) => made(30_000).join('\n') + first),
    )
    expect(isWhole).toBe(true)
  })
})
