import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gatherUnits, type MemoryUnit } from '../../../../.vitepress/core/memory/memory-unit.ts'
import { writeTmx } from '../../../../scripts/translate/memory/write-tmx.ts'
import { parseXml } from '../../../made/parse-xml.ts'
import { readTmx } from '../../../made/read-tmx.ts'

const link: MemoryUnit = {
  kind: 'block',
  from: 'en',
  to: 'sv',
  source: 'Read **[the plan](plan.md)** & run `a < b`.',
  target: 'Kör `a < b` och läs **[planen](planen.md)**, {{namn}}.',
  origins: ['page about', 'string common:plan'],
}

const body = (units: readonly MemoryUnit[]) => writeTmx(units).split('\n').slice(4, -3)

describe('writing TMX', () => {
  it('keeps Markdown and placeholders as <ph>, the same ones with the same number', () => {
    expect(body([link])).toEqual([
      '    <tu srclang="en" segtype="block">',
      '      <prop type="x-tingwall-kind">block</prop>',
      '      <prop type="x-tingwall-origin">page about</prop>',
      '      <prop type="x-tingwall-origin">string common:plan</prop>',
      '      <tuv xml:lang="en"><seg>Read <ph x="1" type="x-mark-open">**</ph><ph x="2" type="x-link-open">[</ph>the plan<ph x="3" type="x-link-close">](plan.md)</ph><ph x="4" type="x-mark-close">**</ph> &amp; run <ph x="5" type="x-code">`a &lt; b`</ph>.</seg></tuv>',
      '      <tuv xml:lang="sv"><seg>Kör <ph x="5" type="x-code">`a &lt; b`</ph> och läs <ph x="1" type="x-mark-open">**</ph><ph x="2" type="x-link-open">[</ph>planen<ph x="3" type="x-link-close">](planen.md)</ph><ph x="4" type="x-mark-close">**</ph>, <ph x="6" type="x-placeholder">{{namn}}</ph>.</seg></tuv>',
      '    </tu>',
    ])
  })

  it('has all that the DTD asks of a header', () => {
    const { name, attributes, children } = parseXml(writeTmx([]))
    expect([name, attributes.version, children.map((child) => child.name)]).toEqual([
      'tmx',
      '1.4',
      ['header', 'body'],
    ])
    expect(Object.keys(children[0]?.attributes ?? {}).sort()).toEqual([
      'adminlang',
      'creationtool',
      'creationtoolversion',
      'datatype',
      'o-tmf',
      'segtype',
      'srclang',
    ])
  })
})

const inXml = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom(...' \n\tåÖ[]()*`<>&"{}', '](', '{{x}}', ']]>', '&amp;'))
      .map((signs) => signs.join('')),
  )
  .map((text) => `${text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')}ö`)
const anyUnit: fc.Arbitrary<MemoryUnit> = fc.record({
  kind: fc.constantFrom('block', 'string', 'sentence'),
  from: fc.constantFrom('en', 'sv'),
  to: fc.constantFrom('gd', 'sv-FI'),
  source: inXml,
  target: inXml,
  origins: fc.uniqueArray(inXml, { maxLength: 2 }).map((list) => list.sort()),
})

describe('reading TMX', () => {
  it('gives back what was written', () => {
    expect(readTmx(writeTmx([link]))).toEqual({ units: [link], faults: [] })
    fc.assert(
      fc.property(fc.array(anyUnit, { maxLength: 5 }), (list) => {
        const units = gatherUnits(list)
        expect(readTmx(writeTmx(units))).toEqual({ units, faults: [] })
      }),
    )
  })

  const file = (inside: string, head = '') =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${head}<tmx version="1.4">\n<header srclang="EN-US" segtype="sentence"/>\n<body>\n${inside}\n</body>\n</tmx>\n`
  const read = (inside: string, head = '') => {
    const { units, faults } = readTmx(file(inside, head))
    return {
      units: units.map(({ kind, from, to, source, target }) => [kind, from, to, source, target].join('|')),
      faults: faults.map(({ line, column, kind, what }) => `${line}:${column} ${kind} ${what}`),
    }
  }
  const tu = '<tu><tuv xml:lang="SV-SE"><seg>Hej</seg></tuv><tuv xml:lang="EN-US"><seg>Hi</seg></tuv></tu>'
  const hi = { units: ['sentence|EN-US|SV-SE|Hi|Hej'], faults: [] }

  it.each([
    ['of OmegaT, which names its document type', tu, '<!DOCTYPE tmx SYSTEM "tmx11.dtd">\n', hi],
    ['with comments and notes', `<!-- a -->${tu.replace('<tu>', '<tu><note>Å</note>')}`, '', hi],
    ['with CDATA', tu.replace('Hi', '<![CDATA[Hi]]>'), '', hi],
    ['of TMX 1.1, with lang', tu.replaceAll('xml:lang', 'lang'), '', hi],
    [
      'with codes of another program',
      tu.replace('Hej', '<bpt i="1">&lt;b&gt;</bpt>Hej<ept i="1">&lt;/b&gt;</ept>'),
      '',
      {
        units: ['sentence|EN-US|SV-SE|Hi|<b>Hej</b>'],
        faults: [],
      },
    ],
    [
      'in three languages',
      tu.replace('</tu>', '<tuv xml:lang="gd"><seg>Halò</seg></tuv></tu>'),
      '',
      {
        units: ['sentence|EN-US|SV-SE|Hi|Hej', 'sentence|EN-US|gd|Hi|Halò'],
        faults: [],
      },
    ],
  ])('%s', (_title, inside, head, expected) => expect(read(inside, head)).toEqual(expected))

  it('leaves out a unit that is not whole, and says where it is', () => {
    const half = '<tu><tuv xml:lang="en"><seg>Alone</seg></tuv></tu>'
    expect(read(`${half}\n${tu}\n <tu/>`)).toEqual({
      units: hi.units,
      faults: ['5:1 unit <tu>', '7:2 unit <tu>'],
    })
  })

  const entity = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n'
  it.each([
    ['entities that grow', tu.replace('Hi', '&b;'), entity, '2:1 doctype <!DOCTYPE'],
    [
      'an entity that reads a file',
      tu,
      '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n',
      '2:1 doctype <!DOCTYPE',
    ],
    ['an entity that nobody knows', tu.replace('Hi', '&x;'), '', '5:76 syntax ;'],
    ['another document type', tu, '<!DOCTYPE html>\n', '2:1 doctype <!DOCTYPE'],
    ['an element that is not closed', '<tu><tuv>', '', '6:7 syntax >'],
    ['a sign that XML cannot have', tu.replace('Hi', 'H\u0001'), '', '5:75 character U+0001'],
    ['such a sign as a number', tu.replace('Hi', 'H&#1;'), '', '5:78 syntax ;'],
    ['an element of HTML in a text', tu.replace('Hi', '<script>Hi</script>'), '', '5:74 element <script>'],
    ['elements in one another without end', '<a>'.repeat(50), '', '5:85 depth <a>'],
  ])('refuses %s', (_title, inside, head, fault) => {
    expect(read(inside, head)).toEqual({ units: [], faults: [fault] })
  })

  it.each([
    ['nothing', '', 'syntax'],
    ['text', 'Hej', 'syntax'],
    ['another language of XML', '<xliff/>', 'root'],
    ['half a file', writeTmx([link]).slice(0, -40), 'syntax'],
    ['two roots', '<tmx/><tmx/>', 'syntax'],
  ])('refuses %s', (_title, text, kind) => {
    const { units, faults } = readTmx(text)
    expect([units, faults.map((fault) => fault.kind)]).toEqual([[], [kind]])
  })

  it('reads texts that are longer than the parser holds at a time', () => {
    const long = { ...link, source: '`a` & ö. '.repeat(40_000).trim(), target: 'å '.repeat(100_000) }
    expect(readTmx(writeTmx([long]))).toEqual({ units: [long], faults: [] })
  })

  it.each([
    ['units that are not whole', '<tu></tu>\n'],
    ['the same unit', tu],
    ['comments', '<!-- a -->'],
    ['references', '&amp;'],
  ])('reads %s again and again in a moment', (_title, piece) => {
    const { units, faults } = read(piece.repeat(50_000))
    expect(units.length + faults.length).toBe(piece.includes('tu') ? (piece === tu ? 1 : 50_000) : 0)
  })

  it('refuses what is too large before it is read', () => {
    expect(readTmx(writeTmx([link]), 100).faults).toEqual([{ kind: 'size', what: '100', line: 1, column: 1 }])
  })

  it('reads or refuses any file that somebody has spoilt', () => {
    const whole = writeTmx([link])
    const spoilt = fc.tuple(
      fc.nat(whole.length),
      fc.nat(20),
      fc.constantFrom('', '<', '&', '>', ']]>', '<!', '"', '\0', '<tu>'),
    )
    fc.assert(
      fc.property(spoilt, ([at, length, put]) => {
        const { units, faults } = readTmx(whole.slice(0, at) + put + whole.slice(at + length))
        expect(units.length + faults.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })
})
