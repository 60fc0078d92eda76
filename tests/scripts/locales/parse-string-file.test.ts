import fc from 'fast-check'
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
    ['a list at the top', '["a"]', ['1:1 json-invalid NotAnObject']],
    ['a text at the top', ' "a"', ['1:2 json-invalid NotAnObject']],
    ['ten thousand levels', `{"a":${'{"a":'.repeat(10_000)}`, ['1:501 json-invalid TooDeep']],
    ['a text that does not end', '{ "a": "b }', ['1:8 json-invalid UnexpectedEndOfString']],
  ])('%s is not JSON', (_title, text, findings) =>
    expect(parse(text)).toEqual({ entries: undefined, findings }),
  )

  it.each([
    ['a number', '{ "a": 1 }', ['1:3 string-type number']],
    ['null', '{ "a": null }', ['1:3 string-type null']],
    ['a key twice', '{ "a": "1", "a": "2" }', ['1:13 json-duplicate-key 1:3']],
    ['an object twice', '{ "a": { "b": "1" }, "a": { "b": "2" } }', ['1:22 json-duplicate-key 1:3']],
    [
      'nested, and with a dot in its name',
      '{ "a": { "b": "1" }, "a.b": "2" }',
      ['1:22 json-duplicate-key 1:10'],
    ],
    ['a key as object and as text', '{ "a": { "b": "1" }, "a": "2" }', ['1:22 json-duplicate-key 1:3']],
  ])('%s', (_title, text, findings) => expect(parse(text).findings).toEqual(findings))

  it.each([
    ['brackets within a text', `{ "a": "${'['.repeat(1000)}" }`],
    ['brackets after a quote in a text', `{ "a": "\\"${'{'.repeat(1000)}" }`],
    ['a key of the language itself', '{ "__proto__": { "a": "1" }, "constructor": "2" }'],
  ])('%s are text', (_title, text) => expect(parse(text).findings).toEqual([]))

  it('keeps __proto__ as a key like any other', () =>
    expect(parse('{ "__proto__": { "a": "1" }, "constructor": "2" }').entries).toEqual([
      '1:18 __proto__.a',
      '1:30 constructor',
    ]))

  it('has keys that are sentences, with dots, colons and spaces', () =>
    expect(parse('{ "Save it. Now: or never?": "Spara.", "e.g.": "t.ex." }').entries).toEqual([
      '1:3 Save it. Now: or never?',
      '1:40 e.g.',
    ]))

  it('never throws, and every place is in the file', () => {
    const json = fc.json({ maxDepth: 4 })
    const broken = fc
      .tuple(json, fc.nat(40), fc.constantFrom('', '{', '[', '"', ',', '\\', '\n', ':', '}', 'å'))
      .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at))
    fc.assert(
      fc.property(fc.oneof(json, broken, fc.string()), (text) => {
        const { strings, findings } = parseStringFile({ file: 'f', text, blob: '' }, 'sv', 'common')
        const lines = text.split('\n')
        for (const { line, column } of [...findings, ...(strings?.entries.values() ?? [])]) {
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          expect(lines[line - 1]).toBeDefined()
        }
        // What JSON.parse takes and is an object is read, and the other way round.
        let isObject = false
        try {
          const value: unknown = JSON.parse(text)
          isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
        } catch {}
        expect(strings !== undefined).toBe(isObject)
      }),
    )
  })
})
