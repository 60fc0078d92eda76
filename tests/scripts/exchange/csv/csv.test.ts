import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createI18n } from '../../../../.vitepress/core/i18n/create-i18n.ts'
import { guarded, unguarded } from '../../../../scripts/exchange/csv/cell.ts'
import { csv } from '../../../../scripts/exchange/csv/csv.ts'
import { ownResources } from '../../../../scripts/words/words.ts'
import { documentOf, ownDocuments, pluralOf, textsOf, unit } from '../../../made/exchange-documents.ts'
import { mutated } from '../../../made/mutated.ts'
import { parseCsv } from '../../../made/parse-csv.ts'

const one = '1a'.repeat(20)
const other = 'f0'.repeat(20)

describe('writing CSV', () => {
  it('is a table that spreadsheets open with its letters and lines', () => {
    const units = [
      unit({ id: 'b1', source: 'Read "it", please', notes: ['A list item.', 'Below “Plans”.'] }),
      unit({
        id: 'b2',
        source: 'Two  \nlines',
        target: 'Två  \nrader',
        state: 'outdated',
        previous: 'One line',
      }),
      unit({ id: 'b3', source: 'No.', target: 'No.', state: 'untranslated' }),
    ]
    expect(csv.write(documentOf(units))).toBe(
      [
        '\uFEFFname,id,kind,state,source (en),target (sv),previous,notes,version',
        'page about,b1,paragraph,missing,"Read ""it"", please",,,"A list item.\nBelow “Plans”.",',
        'page about,b2,paragraph,outdated,"Two  \nlines","Två  \nrader",One line,,',
        'page about,b3,paragraph,untranslated,No.,,,,',
        '',
      ].join('\r\n'),
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+46 8 123', "'+46 8 123"],
    ['-5 °C', "'-5 °C"],
    ['@anna', "'@anna"],
    ['＝SUM(A1)', "'＝SUM(A1)"],
    ["'=1", "''=1"],
    ["''@a", "'''@a"],
    ['\t=1', "'\t=1"],
    ["'tis", "'tis"],
    ["'", "'"],
    ['1-2', "'1-2"],
    ["'1.50", "''1.50"],
    ['007', "'007"],
    ['2026-11-20', "'2026-11-20"],
    ['3 maj', "'3 maj"],
    ['May 2014', "'May 2014"],
    ['12 %', "'12 %"],
    ['1,234', "'1,234"],
    ['12345678901234567890', "'12345678901234567890"],
    ['2014', '2014'],
    ['0', '0'],
    ['3 maj var det möte', '3 maj var det möte'],
    ['Ring 112', "'Ring 112"],
    ['', ''],
  ])('writes %j as %j, and reads it back', (text, cell) => {
    expect([guarded(text), unguarded(cell)]).toEqual([cell, text])
  })

  it('no text begins as a formula, and each comes back', () => {
    const text = fc
      .array(fc.constantFrom(...`=+-@'",;\t\n aåÖ＝`), { maxLength: 6 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), fc.array(text), (one, more) => {
        const texts = [one, ...more].map((each) => each.replace(/\r\n?/g, '\n'))
        const units = texts.map((source, index) => unit({ id: `b${index}`, source, target: `${source}x` }))
        const document = documentOf(units)
        const table = csv.write(document)
        for (const cell of parseCsv(table).slice(1).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝]/)
        const read = csv.read(table)
        expect([read.faults, textsOf(read)]).toEqual([[], textsOf(document)])
      }),
    )
  })

  it('says for each row which versions of the files it was made from', () => {
    const document = documentOf([unit({ id: 'b1', source: 'Hi' }), unit({ id: 'b2', source: 'Yes' })])
    for (const file of document.files) Object.assign(file, { originalVersion: one, version: other })
    const table = csv.write(document)
    expect(csv.read(table).files).toMatchObject([{ originalVersion: one, version: other }])
    for (const spoilt of [
      table.replace(`:${other}`, ':'),
      table.replaceAll(one, 'x'),
      table.replaceAll('version', 'v'),
    ]) {
      expect(csv.read(spoilt).files[0]).toEqual({
        name: 'page about',
        units: [expect.anything(), expect.anything()],
      })
    }
    expect(csv.read(table.replaceAll(`:${other}`, ':')).files).toMatchObject([{ originalVersion: one }])
  })

  it('all our pages and strings come back, and other parsers read the table', async () => {
    for (const document of await ownDocuments()) {
      const table = csv.write(document)
      const read = csv.read(table)
      expect([read.from, read.to, read.faults, read.isWhole]).toEqual([document.from, document.to, [], true])
      expect(textsOf(read)).toEqual(textsOf(document))
      expect(parseCsv(table).length).toBe(document.files.flatMap(({ units }) => units).length + 1)
      expect(csv.write(structuredClone(document))).toBe(table)
    }
  })
})

const units = (text: string) =>
  csv
    .read(text)
    .files.flatMap(({ name, units: own }) =>
      own.map(({ id, source, target = '', state = '', line }) =>
        [name, id, source, target, state, line].join('|'),
      ),
    )
const said = (text: string) =>
  csv
    .read(text)
    .faults.map(({ kind, values, line, column }) =>
      [`${line}:${column}`, kind, ...Object.values(values)].join(' '),
    )

describe('reading CSV', () => {
  const head = 'name,id,source,target\n'
  it.each<[string, string, string[]]>([
    ['the least that is needed', `${head}p,b1,Hi,Hej`, ['p|b1|Hi|Hej||2']],
    [
      'semicolons, as a Swedish Excel saves',
      'name;id;source;target\r\np;b1;Hi, you;"Hej; du"\r\n',
      ['p|b1|Hi, you|Hej; du||2'],
    ],
    ['tabs', 'name\tid\tsource\ttarget\np\tb1\tHi\tHej\n', ['p|b1|Hi|Hej||2']],
    [
      'a line that names the separator',
      'sep=;\r\nname;id;source;target\r\np;b1;Hi;Hej\r\n',
      ['p|b1|Hi|Hej||3'],
    ],
    ['quotes around everything', '"name","id","source","target"\n"p","b1","Hi","Hej"\n', ['p|b1|Hi|Hej||2']],
    [
      'the line ends of an old Mac',
      `${head.trim()}\rp,b1,Hi,Hej\rp,b2,Yes,Ja\r`,
      ['p|b1|Hi|Hej||2', 'p|b2|Yes|Ja||3'],
    ],
    [
      'columns in another order, with others between',
      'Comment,TARGET (sv), Source ( en ) ,id,name,id\nx,Hej,Hi,b1,p,y',
      ['p|b1|Hi|Hej||2'],
    ],
    [
      'rows of several lines',
      `${head}p,b1,"A\nB\nC","D\r\nE"\n\n,,,\np,b2,Yes,Ja`,
      ['p|b1|A\nB\nC|D\nE||2', 'p|b2|Yes|Ja||8'],
    ],
    ['a row without its last cells', `${head}p,b1,Hi`, ['p|b1|Hi||initial|2']],
    ['a cell that is empty', `${head}p,b1,Hi,`, ['p|b1|Hi||initial|2']],
    ['empty cells beyond the last column', `${head}p,b1,Hi,Hej,,`, ['p|b1|Hi|Hej||2']],
    [
      'states that a person has written',
      `state,${head}Fuzzy,p,b1,Hi,Hej\nfinal,p,b2,Yes,Ja\noutdated,p,b3,No,Nej`,
      ['p|b1|Hi|Hej|fuzzy|2', 'p|b2|Yes|Ja|final|3', 'p|b3|No|Nej||4'],
    ],
    ['a formula that was guarded', `${head}p,b1,'=1,'-ö`, ['p|b1|=1|-ö||2']],
    ['a formula that was not', `${head}p,b1,-1,-1`, ['p|b1|-1|-1||2']],
    ['a head alone', head, []],
  ])('%s', (_title, text, expected) => {
    expect([units(text), said(text)]).toEqual([expected, []])
    expect(units(`\uFEFF${text}`)).toEqual(expected)
  })

  it.each([
    ['source (en),target (sv)', 'en', 'sv'],
    ['Source (EN-gb),target(sv-FI)', 'EN-gb', 'sv-FI'],
    ['source,target', undefined, undefined],
  ])('reads the languages of %s', (heads, from, to) => {
    const read = csv.read(`name,id,${heads}\np,b1,Hi,Hej`)
    expect([read.from, read.to, read.isWhole]).toEqual([from, to, true])
  })

  it.each<[string, string, string[], boolean]>([
    ['nothing', '', ['1:1 csv-columns name, id, source, target'], false],
    ['text', 'Hej, du.\nHej.', ['1:1 csv-columns name, id, source, target'], false],
    ['a table without a column', 'name;id;target\np;b1;Hej', ['1:1 csv-columns source'], false],
    ['a head in Swedish', 'namn,id,källa,mål', ['1:1 csv-columns name, source, target'], false],
    [
      'a quote that is not closed',
      `${head}p,b1,Hi,Hej\np,b2,"Yes,Ja\np,b3,No,Nej`,
      ['3:1 csv-quotes'],
      false,
    ],
    ['a quote within a cell', `${head}p,b1,Hi,5" rör`, ['2:1 csv-quotes'], false],
    ['a text that was split', `${head}p,b1,Hi,Hej, du\np,b2,Yes,Ja`, ['2:1 csv-cells 5 4'], true],
    ['a row cut off', `${head}p,b2,Yes,Ja\np,b1`, ['3:1 csv-cells 2 4'], true],
    [
      'a row that says not what it is',
      `${head}p,,Hi,Hej\n,b1,Hi,Hej\np,b2,Yes,Ja`,
      ['2:1 csv-unnamed', '3:1 csv-unnamed'],
      true,
    ],
    ['the same twice', `${head}p,b2,Yes,Ja\np,b2,Yes,Ja`, ['3:1 twice p b2 2'], true],
    [
      'the same with another text',
      `${head}p,b1,Yes,Ja\np,b2,Yes,Ja\np,b1,Yes,Jo`,
      ['4:1 twice-differing p b1 2'],
      true,
    ],
  ])('refuses %s', (_title, text, expected, isWhole) => {
    expect([said(text), csv.read(text).isWhole]).toEqual([expected, isWhole])
    expect(units(text)).toEqual(isWhole ? [expect.stringMatching(/^p\|b2\|Yes\|Ja\|\|\d$/)] : [])
  })

  it('1,000 tables with faults in them are read or refused, each with a text in both languages', () => {
    const document = documentOf({
      'page about': [
        unit({
          id: 'b1',
          source: 'Read "it", **[here](plan.md)**',
          target: '=Läs "det", **[här](plan.md)**',
        }),
        unit({ id: 'b2', source: 'Two\nlines', target: 'Två\nrader', notes: ['Å', 'Ö'] }),
      ],
      'strings common': pluralOf('n', { one: ['one', 'en'], other: ['many', 'flera'] }),
    })
    const texts = createI18n(ownResources(), 'en')
    const kinds = new Set<string>()
    for (const text of mutated(csv.write(document), 1000)) {
      const { files, faults, isWhole } = csv.read(text)
      if (!isWhole) expect([files, faults.length]).toEqual([[], 1])
      for (const { kind, line, column } of faults) {
        kinds.add(kind)
        expect(Math.min(line, column)).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length)
      }
    }
    for (const lng of ['en', 'sv']) {
      expect(
        [...kinds].filter((kind) => !texts.exists(`translate:exchange.faults.${kind}`, { lng })),
      ).toEqual([])
    }
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['csv-cells', 'csv-columns', 'csv-quotes', 'twice']),
    )
  })

  it.each(['"', '""', ',', 'a,', '\n', '\r', "'", 'a,b,c,d\n', '"a"'])('a million signs of %j', (part) => {
    const { faults } = csv.read(head + part.repeat(1_000_000 / part.length))
    expect(faults.length).toBeLessThanOrEqual(250_000)
  })
})

describe('quotes that are not closed, or in the middle of a cell', () => {
  it.each(['"a"b'.repeat(1000), '"'.repeat(1001), '"a" b,c'])('are told with their line: %s', (row) => {
    const { faults, isWhole, files } = csv.read(`name,id,source,target\n${row}\n`)
    expect([files, isWhole, faults]).toEqual([
      [],
      false,
      [{ kind: 'csv-quotes', values: {}, line: 2, column: 1 }],
    ])
  })
})
