import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { glossaryCsv } from '../../../.vitepress/core/glossary/glossary-csv.ts'
import {
  type GlossaryOrigin,
  glossaryFileJsonSchema,
  glossaryJson,
} from '../../../.vitepress/core/glossary/glossary-file.ts'
import { glossaryOf } from '../../made/glossary.ts'

const origin: GlossaryOrigin = {
  name: 'Prov',
  address: 'https://example.org',
  licence: 'CC0',
  languages: ['en', 'sv'],
  pageOf: (id, language) => (language === 'sv' ? `https://example.org/sv/ordlista#${id}` : undefined),
  tagName: (id) => id,
}
const glossary = glossaryOf({
  'open-data': {
    en: { preferred: 'open data', definition: 'Data, that "anyone" may use.' },
    sv: { preferred: 'öppna data', synonyms: ['öppen data', '=data'], forms: ['datas'], note: 'Rad\r\ntvå' },
  },
  remiss: { sv: ['=remiss'] },
})

describe('glossary.csv', () => {
  const csv = glossaryCsv(glossary, origin.languages)

  it('begins with a byte order mark and a head, and ends each row with CR LF', () => {
    expect(csv.startsWith('\uFEFFid,tags,en_preferred,en_synonyms,en_definition,en_note,sv_preferred,')).toBe(
      true,
    )
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('gives back by RFC 4180 what stands in the glossary', () => {
    const [head = [], ...rows] = parseCsv(csv.slice(1))
    expect(rows.map((row) => row.length)).toEqual([head.length, head.length])
    const field = (row: number, name: string) => rows[row]?.[head.indexOf(name)]
    expect(field(0, 'en_definition')).toBe('Data, that "anyone" may use.')
    expect(field(0, 'sv_preferred')).toBe('öppna data')
    expect(field(0, 'sv_synonyms')).toBe('öppen data | =data')
    expect(field(0, 'sv_note')).toBe('Rad\r\ntvå')
    expect(field(1, 'en_preferred')).toBe('')
  })

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('lets no spreadsheet run %j', (preferred) => {
    expect(
      parseCsv(glossaryCsv(glossaryOf({ x: { sv: { preferred: `x${preferred}` } } }), ['sv']))[1]?.[2],
    ).toBe(`x${preferred}`)
    const [term] = glossaryOf({ x: { sv: ['x'] } })
    const words = new Map([['sv', { preferred, synonyms: [], forms: [], ambiguous: false }]])
    expect(parseCsv(glossaryCsv(term ? [{ ...term, words }] : [], ['sv']))[1]?.[2]).toBe(`'${preferred}`)
  })
})

describe('glossary.json', () => {
  const json = glossaryJson(glossary, origin, 'https://example.org/data/glossary.schema.json')
  const file: unknown = JSON.parse(json)

  it('is as its schema says', () => {
    const validate = new Ajv({ strictTypes: false }).compile(JSON.parse(glossaryFileJsonSchema()))
    validate(file)
    expect(validate.errors ?? []).toEqual([])
    expect(validate({ terms: [] })).toBe(false)
  })

  it('has every word of a term, and where it is explained', () => {
    expect(file).toMatchObject({
      languages: ['en', 'sv'],
      terms: [
        {
          id: 'open-data',
          words: {
            en: { preferred: 'open data', synonyms: [] },
            sv: {
              synonyms: ['öppen data', '=data'],
              forms: ['datas'],
              page: 'https://example.org/sv/ordlista#open-data',
            },
          },
        },
        { id: 'remiss', words: { sv: { preferred: '=remiss' } } },
      ],
    })
  })

  it('is the same bytes each time', () => {
    expect(glossaryJson(glossary, origin, 'https://example.org/data/glossary.schema.json')).toBe(json)
  })
})

/** Rows of fields by RFC 4180, section 2. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
