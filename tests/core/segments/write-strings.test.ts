import { describe, expect, it } from 'vitest'
import { stringTexts } from '../../../.vitepress/core/segments/string-segments.ts'
import { writeStrings } from '../../../.vitepress/core/segments/write-strings.ts'
import type { StringFile } from '../../../.vitepress/core/strings/string-file.ts'
import { parseStringFile } from '../../../scripts/locales/parse-string-file.ts'

function strings(text: string, language = 'en'): StringFile {
  const read = parseStringFile(
    { file: `locales/${language}/common.json`, text, blob: '' },
    language,
    'common',
  )
  if (!read.strings) throw new Error(JSON.stringify(read.findings))
  return read.strings
}

function write(
  original: string,
  translation: string | undefined,
  edits: Record<string, string>,
  language = 'sv',
) {
  return writeStrings(strings(original), translation, language, new Map(Object.entries(edits)))
}

const english = '{\n  "a": "A",\n  "b": {\n    "c": "C",\n    "d": "D"\n  },\n  "e": "E"\n}\n'

const written: [
  title: string,
  original: string,
  before: string | undefined,
  edits: Record<string, string>,
  after: string,
][] = [
  [
    'a value',
    english,
    '{\n\t"a" : "Å",\n\t"e":"Ä"\n}',
    { e: 'Ö "x"\n' },
    '{\n\t"a" : "Å",\n\t"e":"Ö \\"x\\"\\n"\n}',
  ],
  [
    'the same value, escaped in a way of its own',
    english,
    '{"a": "\\u00c5"}',
    { a: 'Å' },
    '{"a": "\\u00c5"}',
  ],
  ['with the escapes of the file', english, '{"a": "\\u00c5"}', { a: 'Ö' }, '{"a": "\\u00d6"}'],
  [
    'a key between two',
    english,
    '{\n  "a": "Å",\n  "e": "Ä"\n}\n',
    { 'b.c': 'Ce' },
    '{\n  "a": "Å",\n  "b": {\n    "c": "Ce"\n  },\n  "e": "Ä"\n}\n',
  ],
  ['a key before all others', english, '{\n  "e": "Ä"\n}\n', { a: 'Å' }, '{\n  "a": "Å",\n  "e": "Ä"\n}\n'],
  [
    'a key at the end of an object',
    english,
    '{ "b": { "c": "Ce" } }',
    { 'b.d': 'De' },
    '{ "b": { "c": "Ce", "d": "De" } }',
  ],
  [
    'a key in an empty object',
    english,
    '{\n  "b": {}\n}',
    { 'b.d': 'De' },
    '{\n  "b": {\n    "d": "De"\n  }\n}',
  ],
  [
    'keys with full stops as the file has them',
    english,
    '{\n  "a": "Å",\n  "b.c": "Ce"\n}\n',
    { 'b.d': 'De', e: 'E' },
    '{\n  "a": "Å",\n  "b.c": "Ce",\n  "b.d": "De",\n  "e": "E"\n}\n',
  ],
  [
    'objects as the file has them',
    '{"a.b": "B", "a.c": "C"}',
    '{"a": {"b": "Be"}}',
    { 'a.c': 'Ce' },
    '{"a": {"b": "Be", "c":"Ce"}}'.replace('"c":"', '"c": "'),
  ],
  [
    'Windows line ends',
    english,
    '\uFEFF{\r\n  "a": "Å"\r\n}\r\n',
    { a: 'Ö', e: 'Ä' },
    '\uFEFF{\r\n  "a": "Ö",\r\n  "e": "Ä"\r\n}\r\n',
  ],
  [
    'a file that is not there',
    english,
    undefined,
    { e: 'Ä', 'b.c': 'Ce' },
    '{\n  "b": {\n    "c": "Ce"\n  },\n  "e": "Ä"\n}\n',
  ],
  [
    'a list',
    '{"l": ["A", "B"]}',
    undefined,
    { 'l.0': 'Å', 'l.1': 'Ä' },
    '{\n  "l": [\n    "Å",\n    "Ä"\n  ]\n}\n',
  ],
  ['nothing where nothing is new', english, '{"a":"Å"  }', { a: 'Å' }, '{"a":"Å"  }'],
]

describe('writeStrings', () => {
  it.each(written)('writes %s', (_, original, before, edits, after) => {
    expect(write(original, before, edits)).toEqual({ text: after, refused: [] })
  })

  it('writes the forms of a plural that the language has, after the others', () => {
    const original = '{\n  "n_one": "{{count}} day",\n  "n_other": "{{count}} days",\n  "x": "X"\n}\n'
    const before = '{\n  "n_one": "{{count}} dzień",\n  "x": "X"\n}\n'
    const edits = { n_few: '{{count}} dni', n_many: '{{count}} dni', n_other: '{{count}} dnia' }
    const { text, refused } = write(original, before, edits, 'pl')
    expect(refused).toEqual([])
    expect(Object.keys(JSON.parse(text))).toEqual(['n_one', 'n_few', 'n_many', 'n_other', 'x'])
  })

  const left: [title: string, original: string, before: string, id: string, text: string, reason: string][] =
    [
      ['an unknown key', english, '{}', 'x', 'X', 'unknown'],
      ['an empty text', english, '{"a": "Å"}', 'a', ' ', 'empty'],
      ['a key below a text', english, '{"b": "B"}', 'b.c', 'Ce', 'noPlace'],
      [
        'a form that the language has not',
        '{"n_one": "{{count}} day", "n_other": "{{count}} days"}',
        '{}',
        'n_few',
        'x',
        'unknown',
      ],
      ['anything in what is no JSON', english, '{"a": }', 'a', 'Å', 'unreadable'],
    ]
  it.each(left)('refuses %s', (_, original, before, id, text, reason) => {
    expect(write(original, before, { [id]: text })).toEqual({ text: before, refused: [{ id, reason }] })
  })
})

describe('stringTexts', () => {
  it('has the forms that the language needs, with the text of `other` where English has none', () => {
    const original = strings('{"n_one": "{{count}} day", "n_other": "{{count}} days"}')
    expect(stringTexts(original, undefined, 'pl').map(({ key, source }) => [key, source])).toEqual([
      ['n_one', '{{count}} day'],
      ['n_few', '{{count}} days'],
      ['n_many', '{{count}} days'],
      ['n_other', '{{count}} days'],
    ])
    expect(stringTexts(original, undefined, 'ja').map(({ key }) => key)).toEqual(['n_other'])
  })
})
