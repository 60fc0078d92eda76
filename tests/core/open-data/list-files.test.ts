import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { listCsv, listCsvMetadata, listJson } from '../../../.vitepress/core/open-data/list-files.ts'
import { listSchema } from '../../../.vitepress/core/open-data/list-schema.ts'
import type { Row } from '../../../.vitepress/core/open-data/open-list.ts'
import { listOf } from '../../made/described-list.ts'
import { parseCsv } from '../../made/parse-csv.ts'

const schemaAddress = 'https://example.org/data/initiatives.schema.json'
const whole: Row = {
  id: 'atgard',
  name: 'Öppna protokoll',
  website: 'https://example.org/ö?a=1&b="2"',
  tags: ['open-data', 'åäö'],
  began: 2013,
  open: true,
  checked: '2026-11-21',
}

function own(list: ReturnType<typeof listOf>, language: string) {
  const found = list.languages.find((entry) => entry.language === language)
  if (!found) throw new Error(language)
  return found
}

describe('a list as CSV', () => {
  it.each<[string, Row, string[]]>([
    [
      'every kind of value',
      whole,
      [
        'atgard',
        'Öppna protokoll',
        'https://example.org/ö?a=1&b="2"',
        'open-data | åäö',
        '2013',
        'true',
        '2026-11-21',
      ],
    ],
    ['nothing but what is required', { id: 'a', name: 'b' }, ['a', 'b', '', '', '', '', '']],
    [
      'a comma, quotes and lines',
      { id: 'a', name: 'x, "y"\r\nz\nå' },
      ['a', 'x, "y"\r\nz\nå', '', '', '', '', ''],
    ],
    [
      'what a spreadsheet would run',
      { id: '=1+1', name: '@SUM(A1)' },
      ["'=1+1", "'@SUM(A1)", '', '', '', '', ''],
    ],
    ['false', { id: 'a', name: 'b', open: false, tags: [] }, ['a', 'b', '', '', '', 'false', '']],
  ])('has %s', (_what, row, expected) => {
    const list = listOf(row)
    const csv = listCsv(list, own(list, 'sv'))
    expect(csv.startsWith('\uFEFFid,name,website,tags,began,open,checked\r\n')).toBe(true)
    expect(parseCsv(csv).slice(1)).toEqual([expected])
  })

  it('has its header where there are no rows', () => {
    const list = listOf()
    expect(parseCsv(listCsv(list, own(list, 'en')))).toHaveLength(1)
  })
})

describe('a list as JSON', () => {
  const validate = new Ajv2020({ validateFormats: false, strictSchema: false }).compile(
    JSON.parse(listSchema(listOf(), schemaAddress)),
  )

  it.each<[string, Row, boolean]>([
    ['every kind of value', whole, true],
    ['nothing but what is required', { id: 'a', name: 'b' }, true],
    ['without what is required', { id: 'a' }, false],
    ['a field that there is no column for', { ...whole, other: 'x' }, true],
    ['a number for words', { id: 'a', name: 1 }, false],
    ['words for a number', { id: 'a', name: 'b', began: '2013' }, false],
    [
      'a value with the sign that stands between values in CSV',
      { id: 'a', name: 'b', tags: ['x | y'] },
      false,
    ],
  ])('with %s', (_what, row, holds) => {
    const list = listOf(row)
    const parsed: unknown = JSON.parse(listJson(list, own(list, 'sv'), schemaAddress))
    expect([validate(parsed), validate.errors]).toEqual(holds ? [true, null] : [false, expect.anything()])
  })

  it('says in its language what it is, and when it was reviewed last', () => {
    const list = listOf(whole)
    expect(JSON.parse(listJson(list, own(list, 'sv'), schemaAddress))).toMatchObject({
      $schema: schemaAddress,
      title: 'Åtgärder',
      language: 'sv',
      licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      page: 'https://example.org/sv/atgarder',
      updated: '2026-11-21',
      items: [whole],
    })
  })

  it('has a schema that describes each column in both languages', () => {
    const schema = JSON.parse(listSchema(listOf(), schemaAddress))
    expect(schema.properties.items.items.properties.name).toMatchObject({
      description: 'the name',
      'x-descriptions': { en: 'the name', sv: 'fältet name' },
    })
  })
})

describe('what describes a CSV file', () => {
  it('names the file, its language and each column in order', () => {
    const list = listOf(whole)
    const metadata = JSON.parse(listCsvMetadata(list, own(list, 'sv')))
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
      url: 'initiatives.sv.csv',
      'dc:title': 'Åtgärder',
    })
    expect(metadata.tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(
      parseCsv(listCsv(list, own(list, 'sv')))[0],
    )
    expect(metadata.tableSchema.columns[3]).toEqual({
      name: 'tags',
      titles: 'tags',
      'dc:description': 'fältet tags',
      datatype: 'string',
      separator: ' | ',
    })
  })
})
