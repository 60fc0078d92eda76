import { describe, expect, it } from 'vitest'
import { parseStringFile } from '../../../scripts/locales/parse-string-file.ts'

const parse = (text: string) => {
  const { strings, findings } = parseStringFile({ file: 'f', text, blob: '' }, 'sv', 'common')
  return {
    entries:
      strings && [...strings.entries.values()].map(({ key, line, column }) => `${line}:${column} ${key}`),
    findings: findings.map(
      ({ rule, line, column, values }) =>
        `${line}:${column} ${rule} ${values.context ?? values.found ?? values.other}`,
    ),
  }
}

describe('a locale file', () => {
  it('has what JSON.parse keeps of an object that stands twice', () => {
    expect(parse('{ "a": { "b": "1" }, "a": { "c": "2" } }').entries).toEqual(['1:29 a.c'])
  })

  it('has the place of each key', () => {
    expect(parse('{\n  "å": "ö",\n  "a": { "b": "c",\n    "d": ["e", "f"] }\n}')).toEqual({
      entries: ['2:3 å', '3:10 a.b', '4:11 a.d.0', '4:16 a.d.1'],
      findings: [],
    })
  })

  it.each([
    ['nothing', '', ['1:1 json-invalid ValueExpected']],
    ['a comma too many', '{ "a": "b", }', ['1:13 json-invalid PropertyNameExpected']],
    ['a comma too few', '{ "a": "b"\n  "c": "d" }', ['2:3 json-invalid CommaExpected']],
    ['a colon too few', '{ "a" "b" }', ['1:7 json-invalid ColonExpected']],
    ['a comment', '{ // no\n "a": "b" }', ['1:3 json-invalid InvalidCommentToken']],
    ['single quotes', "{ 'a': 'b' }", ['1:3 json-invalid InvalidSymbol']],
    ['an end too early', '{ "a": "b"', ['1:11 json-invalid CloseBraceExpected']],
    ['something after the end', '{} {}', ['1:4 json-invalid EndOfFileExpected']],
    ['a text that does not end', '{ "a": "b }', ['1:8 json-invalid UnexpectedEndOfString']],
  ])('%s is not JSON', (_title, text, findings) =>
    expect(parse(text)).toEqual({ entries: undefined, findings }),
  )

  it.each([
    ['a number', '{ "a": 1 }', ['1:3 string-type number']],
    ['null', '{ "a": null }', ['1:3 string-type null']],
    ['a list at the top', '["a"]', ['1:1 string-type array']],
    ['a key twice', '{ "a": "1", "a": "2" }', ['1:13 json-duplicate-key 1:3']],
    ['an object twice', '{ "a": { "b": "1" }, "a": { "b": "2" } }', ['1:22 json-duplicate-key 1:3']],
    [
      'nested, and with a dot in its name',
      '{ "a": { "b": "1" }, "a.b": "2" }',
      ['1:22 json-duplicate-key 1:10'],
    ],
    ['a key as object and as text', '{ "a": { "b": "1" }, "a": "2" }', ['1:22 json-duplicate-key 1:3']],
  ])('%s', (_title, text, findings) => expect(parse(text).findings).toEqual(findings))
})
