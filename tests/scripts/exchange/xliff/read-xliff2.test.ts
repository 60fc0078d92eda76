import { describe, expect, it } from 'vitest'
import { xliff2 } from '../../../../scripts/exchange/xliff2/xliff2.ts'

const file = (inside: string, { space = 'urn:oasis:names:tc:xliff:document:2.0', version = '2.1' } = {}) =>
  `<?xml version="1.0"?>\n<xliff xmlns="${space}" version="${version}" srcLang="en" trgLang="sv">\n<file id="page_x0020_about">\n${inside}\n</file>\n</xliff>`

const data = '<originalData><data id="d1">**</data><data id="d2">`npm`</data></originalData>'
const source =
  '<source>Run <pc id="1" dataRefStart="d1" dataRefEnd="d1">all</pc> of <ph id="2" dataRef="d2"/></source>'
const unit = (target: string, { before = data, attributes = ' xml:space="preserve"' } = {}) =>
  file(
    `<unit id="b1"${attributes}>${before}<segment state="translated">${source}<target>${target}</target></segment></unit>`,
  )

/** The texts as `source → target`, and what is wrong. */
function read(text: string): string[] {
  const { files, faults } = xliff2.read(text)
  const texts = files.flatMap(({ units }) => units.map(({ source, target }) => `${source} → ${target ?? ''}`))
  const told = faults.map(
    ({ line, column, kind, values }) => `${line}:${column} ${kind} ${JSON.stringify(values)}`,
  )
  return [...texts, ...told]
}

const whole = 'Run **all** of `npm`'

describe('reading XLIFF 2', () => {
  it.each([
    [
      'as it was written',
      'Kör <pc id="1" dataRefStart="d1" dataRefEnd="d1">allt</pc> i <ph id="2" dataRef="d2"/>',
      'Kör **allt** i `npm`',
    ],
    ['codes in another order', '<ph id="2"/> kör <pc id="1">allt</pc>', '`npm` kör **allt**'],
    [
      'a pair as its two ends',
      'Kör <sc id="1"/>allt<ec startRef="1"/> i <ph id="2"/>',
      'Kör **allt** i `npm`',
    ],
    [
      'ends that belong to no pair any more',
      'Kör <sc id="1" isolated="yes"/>allt<ec id="1" isolated="yes"/>',
      'Kör **allt**',
    ],
    ['a copy of a code', '<ph id="2"/> <ph id="7" copyOf="2"/>', '`npm` `npm`'],
    [
      'marks of terms and comments',
      'Kör <mrk id="m1" type="term">all<sm id="m2"/>t</mrk><em startRef="m2"/>',
      'Kör allt',
    ],
    ['a sign that XML cannot have', 'Kör<cp hex="0007"/>', 'Kör\u0007'],
    ['a link of its own', 'Kör <pc id="1">x</pc>', 'Kör **x**'],
    ['nothing', ' ', ''],
  ])('%s', (_title, target, expected) => expect(read(unit(target))).toEqual([`${whole} → ${expected}`]))

  it('takes nothing but inline code from the data of a file', () => {
    const other = data.replace(
      '</o',
      '<data id="d9">&lt;script&gt;alert(1)&lt;/script&gt;</data><data id="d8">_</data></o',
    )
    const target = (id: string) => `Kör <pc id="1" dataRefStart="${id}" dataRefEnd="${id}">allt</pc>`
    expect(read(unit(target('d9'), { before: other }))).toEqual([`${whole} → Kör **allt**`])
    expect(read(unit(target('d8'), { before: other }))).toEqual([`${whole} → Kör _allt_`])
  })

  it('finds a code by what is shown of it, where a program has lost its data', () => {
    const shown = unit('Kör <ph id="2"/>', { before: '' })
      .replace('dataRefStart="d1" dataRefEnd="d1"', 'dispStart="**" dispEnd="**"')
      .replace('dataRef="d2"', 'disp="`npm`"')
    expect(read(shown)).toEqual([`${whole} → Kör \`npm\``])
  })

  it('says which code it does not know', () => {
    expect(read(unit('Kör <ph id="9"/>'))).toEqual([
      `${whole} → `,
      '4:1 xliff-code {"id":"b1","code":"9","name":"page about"}',
    ])
    expect(read(unit('Kör', { before: '' }))).toEqual([
      '4:1 xliff-code {"id":"b1","code":"1","name":"page about"}',
    ])
  })

  it('joins what a program has cut into sentences, with what stands between them', () => {
    const cut = file(
      '<unit id="b1"><segment id="1" state="final"><source>One.</source><target order="3">Ett.</target></segment><ignorable><source> </source></ignorable><segment id="2" state="translated"><source>Two.</source><target order="1">Två.</target></segment></unit>',
    )
    expect(read(cut)).toEqual(['One. Two. → Två. Ett.'])
    expect(xliff2.read(cut).files[0]?.units[0]?.state).toBe('translated')
    expect(read(cut.replace('Två.', ''))).toEqual([
      'One. Two. → ',
      '4:1 xliff-partial {"id":"b1","name":"page about"}',
    ])
  })

  it('folds white space where a program says that it does not keep it', () => {
    expect(read(unit('\n  Kör\n  <pc id="1">allt</pc>\n', { attributes: ' xml:space="default"' }))).toEqual([
      `${whole} → Kör **allt**`,
    ])
    expect(read(unit('Kör  allt'))).toEqual([`${whole} → Kör  allt`])
  })

  it.each([
    ['2.0', file('<unit id="a"><segment><source>A</source></segment></unit>', { version: '2.0' })],
    [
      '2.2',
      file('<unit id="a"><segment><source>A</source></segment></unit>', {
        version: '2.2',
        space: 'urn:oasis:names:tc:xliff:document:2.2',
      }),
    ],
    [
      'another prefix and order of attributes',
      '<x:xliff trgLang="sv" srcLang="en" version="2.1" xmlns:x="urn:oasis:names:tc:xliff:document:2.0"><x:file original="a" id="f"><x:unit id="a"><x:segment><x:source>A</x:source></x:segment></x:unit></x:file></x:xliff>',
    ],
    [
      'a byte order mark and CRLF',
      `\uFEFF${file('<unit id="a"><segment><source>A</source></segment></unit>').replaceAll('\n', '\r\n')}`,
    ],
    [
      'modules, notes and elements of others',
      file(
        '<skeleton href="x"/><m:x xmlns:m="urn:m"><unit id="no"/></m:x><notes><note>N</note></notes><group id="g"><unit id="a"><m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#s"><source>B</source><target>C</target></m:match></m:matches><notes><note>N</note></notes><segment><source>A</source></segment></unit></group>',
      ),
    ],
  ])('reads %s', (_title, text) => expect(read(text)).toEqual(['A → ']))

  const one = '<unit id="a"><segment><source>A</source><target>Å</target></segment></unit>'
  it.each([
    ['the same unit twice', one + one, ['A → Å', '4:76 twice {"id":"a","name":"page about","first":4}']],
    [
      'a unit twice that says another thing',
      `${one}\n${one.replace('Å', 'Ä')}`,
      ['5:1 twice-differing {"id":"a","name":"page about","first":4}'],
    ],
    ['a unit without an id', one.replace(' id="a"', ''), ['4:1 xliff-unit {"id":"","name":"page about"}']],
    ['a unit without a text', '<unit id="a"/>', ['4:1 xliff-unit {"id":"","name":"page about"}']],
  ])('says what is wrong with %s', (_title, inside, expected) => expect(read(file(inside))).toEqual(expected))

  it.each([
    ['another version', file('', { version: '3.0' }), '2:1 xliff-version {"what":"3.0"}'],
    [
      'XLIFF 1.2',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      '1:1 xliff-version {"what":"1.2"}',
    ],
    ['another language of XML', '<tmx/>', '1:1 xml-root {"what":"<tmx>"}'],
    ['half a file', file(one).slice(0, -20), '4:72 xml-syntax {"what":"n"}'],
    [
      'a document type',
      `<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>${file('')}`,
      '1:1 xml-doctype {"what":"<!DOCTYPE"}',
    ],
  ])('refuses %s', (_title, text, expected) => {
    const { isWhole } = xliff2.read(text)
    expect([isWhole, ...read(text)]).toEqual([false, expected])
  })
})

describe('a code that stands for much and is named often', () => {
  it.each(['source', 'target'])('is told, and fills no memory, in a %s', (part) => {
    const codes = '<ph id="1" dataRef="d"/>'.repeat(30_000)
    const other = part === 'source' ? '' : '<source>a</source>'
    const text =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="sv">' +
      `<file id="page_home"><unit id="a"><originalData><data id="d">${'x'.repeat(50_000)}</data></originalData>` +
      `<segment>${other}<${part}>${codes}</${part}></segment></unit></file></xliff>`
    const { faults } = xliff2.read(text)
    expect(faults.map(({ kind }) => kind)).toEqual(['xliff-long'])
  })
})
