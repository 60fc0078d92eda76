import { describe, expect, it } from 'vitest'
import { judge } from '../../../scripts/report/exit-code.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf, type Edit } from '../../made/tree.ts'

/** Reads a copy of the whole fixture after edits; thresholds are low, so that only errors make a check fail. */
function read(edits: Record<string, Edit>) {
  const { report } = readKnowledgeBase(copyOf('whole', edits), whole)
  const { exitCode } = judge(report, { translated: 0, current: 0 })
  const places = report.findings.map(({ rule, file, line, column }) => `${file}:${line}:${column} ${rule}`)
  return { report, sv: report.languages[1], exitCode, places }
}

const keys = (count: number, text: (index: number) => string) =>
  JSON.stringify(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, text(index)])),
  )

describe('cases in which today’s tools give a wrong answer', () => {
  it('299 of 300 keys is not 100 %', () => {
    const { sv } = read({
      'locales/en/many.json': keys(300, () => 'Some words'),
      'locales/sv/many.json': keys(299, () => 'Några ord'),
    })
    expect(sv?.strings.keys).toEqual({ total: 305, translated: 304, current: 5 })
    expect(sv?.strings.percent.translated).toBe(99)
  })

  it('706 of 709 keys that are there and empty are not translated', () => {
    const { sv, places } = read({
      'locales/en/many.json': keys(709, () => 'Some words'),
      'locales/sv/many.json': keys(709, (index) => (index < 700 ? '' : 'Några ord')),
    })
    expect(sv?.strings.states.empty).toBe(700)
    expect(sv?.strings.percent.translated).toBeLessThan(3)
    expect(places.filter((place) => place.endsWith('string-empty'))).toHaveLength(700)
  })

  it('no keys at all is neither 100 % nor a success', () => {
    const { sv, exitCode, places } = read({ 'locales/en': null, 'locales/sv': null })
    expect(sv?.strings.percent).toEqual({ translated: null, current: null })
    expect(exitCode).toBe(2)
    expect(places).toEqual(['locales/en:1:1 nothing-to-compare'])
  })

  it('no pages in a language is neither 100 % nor a success', () => {
    const { sv, exitCode } = read({ 'docs/sv': null })
    expect(sv?.pages.percent.translated).toBe(0)
    expect(exitCode).toBe(2)
  })

  it('no pages anywhere is 0 of 0', () => {
    const { sv, exitCode } = read({ docs: null })
    expect(sv?.pages.percent).toEqual({ translated: null, current: null })
    expect(exitCode).toBe(2)
  })

  it('invalid JSON is said with its place, and the rest is checked all the same', () => {
    const { sv, exitCode, places } = read({
      'locales/sv/common.json': '{\n  "menu": "Meny"\n  "back": "Åter"\n}\n',
      'locales/sv/tags.json': '{ "open-data": "" }',
    })
    expect(exitCode).toBe(2)
    expect(places).toEqual([
      'locales/sv/common.json:3:3 json-invalid',
      'locales/sv/tags.json:1:3 string-empty',
    ])
    expect(sv?.strings.states).toMatchObject({ missing: 4, empty: 1 })
  })

  it('a file of one language that is invalid JSON takes nothing from the others', () => {
    const strings = read({ 'locales/sv/common.json': '{' }).report
    expect(strings.languages.map(({ strings: { percent } }) => percent.translated)).toEqual([100, 10])
    const pages = read({ 'docs/sv/index.md': '---\ntitle: [\nref: home\n---\n' }).report
    expect(pages.languages.map((entry) => entry.pages.percent.translated)).toEqual([100, 30])
  })

  it('an original that is invalid JSON is not “everything is extra”, nor 100 %', () => {
    const { sv, exitCode, places } = read({ 'locales/en/common.json': '{' })
    expect(exitCode).toBe(2)
    expect(places).toEqual(['locales/en/common.json:1:2 json-invalid'])
    expect(sv?.strings.percent.translated).toBe(99)
  })

  it('a namespace file that is missing is all its keys', () => {
    const { sv, places } = read({ 'locales/sv/common.json': null })
    expect(sv?.strings.states.missing).toBe(4)
    expect(places).toEqual(['locales/sv/common.json:1:1 strings-file-missing'])
  })

  it('a plural without _other is an error', () => {
    const { exitCode, places } = read({
      'locales/sv/common.json': (text) => text.replace(/ {4}"count_other".*\n/, ''),
    })
    expect(exitCode).toBe(1)
    expect(places).toEqual(['locales/sv/common.json:5:5 string-plural-missing'])
  })

  it('extra keys are listed, and duplicate ones with both places', () => {
    const { report, places } = read({
      'locales/sv/tags.json':
        '{\n  "open-data": "Öppna data",\n  "gammal": "Gammal",\n  "open-data": "Data"\n}',
    })
    expect(places).toEqual([
      'locales/sv/tags.json:3:3 string-extra',
      'locales/sv/tags.json:4:3 json-duplicate-key',
    ])
    expect(report.findings[1]?.values).toEqual({ key: 'open-data', other: '2:3' })
  })

  it('a key that is nested and also has a dot in its name is a duplicate', () => {
    const { places } = read({ 'locales/en/tags.json': '{ "open-data": "x", "a": { "b": "y" }, "a.b": "z" }' })
    expect(places).toContain('locales/en/tags.json:1:40 json-duplicate-key')
  })

  it('what is not a string is an error', () => {
    const { places, exitCode } = read({ 'locales/sv/tags.json': '{ "open-data": 7 }' })
    expect(places).toEqual(['locales/sv/tags.json:1:3 string-type'])
    expect(exitCode).toBe(1)
  })

  it('an outdated string is found by the text, not by dates', () => {
    const { sv, places } = read({ 'locales/en/common.json': (text) => text.replace('"Menu"', '"All pages"') })
    expect(places).toEqual(['locales/sv/common.json:2:3 string-outdated'])
    expect(sv?.strings.keys).toEqual({ total: 5, translated: 5, current: 4 })
  })

  it('a file that is not UTF-8 is never a success', () => {
    const latin1 = Buffer.from('---\ntitle: Börja här\nref: home\noriginal: en\n---\n', 'latin1')
    const { exitCode, places } = read({ 'docs/sv/index.md': latin1 })
    expect(exitCode).toBe(2)
    expect(places[0]).toBe('docs/sv/index.md:2:9 not-utf8')
    // The page is there, so it is not said to be missing as well.
    expect(places).not.toContain('docs/en/index.md:1:1 page-missing')
  })

  it('a byte order mark is no fault', () => {
    expect(read({ 'locales/sv/tags.json': (text) => `\uFEFF${text}` }).places).toEqual([])
  })

  it('a file of ten thousand brackets is a finding', () => {
    const { places } = read({ 'locales/sv/tags.json': '['.repeat(100_000) })
    expect(places).toEqual(['locales/sv/tags.json:1:101 json-invalid'])
  })

  it('a lock file with conflict marks is never a success, and its right lines still count', () => {
    const { exitCode, places, sv } = read({
      'locales/translations.lock.json': (text) => text.replace('{\n', '{\n<<<<<<< HEAD\n'),
    })
    expect(exitCode).toBe(2)
    expect(places).toEqual(['locales/translations.lock.json:2:1 lock-invalid'])
    expect(sv?.both.percent).toEqual({ translated: 100, current: 100 })
  })
})
