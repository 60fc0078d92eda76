import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectorFor } from '../../../scripts/language/detect.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { checkStrings } from '../../made/check-strings.ts'

const detect = detectorFor(['en', 'sv'])

describe('a text that is letter for letter the original', () => {
  it.each([
    ['a number', '2026'],
    ['a value', '{{count}}'],
    ['an address', 'https://example.org/about'],
    ['a mail address', 'hello@example.org'],
    ['code', '`npm run coverage`'],
    ['a brand', 'GitHub'],
    ['an abbreviation', 'PDF'],
    ['several of them', 'GitHub, PDF, README.md: {{name}}'],
    ['a word of both languages', 'Status'],
    ['a name of a key', 'Ctrl + Shift'],
    ['nothing but signs', '→ …'],
    ['a word of the site', 'Civic tech'],
  ])('may be %s', (_title, text) => {
    const checked = checkStrings({ a: text }, { a: text }, { site: { sameWords: ['civic tech'] } })
    expect(checked.said).toEqual([])
    expect(checked.states.a).toBe('unconfirmed')
  })

  it('may be a name, as sentences of both languages show', () => {
    const en = { a: 'Kultus', b: 'Welcome to Kultus, all of you' }
    expect(checkStrings(en, { a: 'Kultus', b: 'Välkommen till Kultus, allihop' }).said).toEqual([])
    expect(checkStrings({ a: 'Kultus' }, { a: 'Kultus' }).said).toEqual(['string-identical a'])
  })

  it('may be a language’s name in itself', () => {
    const languages = { languages: { fi: 'Suomeksi', sv: 'På svenska' } }
    expect(checkStrings(languages, languages).said).toEqual([])
    const english = { languages: { ar: 'Arabic', en: 'English' } }
    expect(checkStrings(english, english).said).toEqual(['string-identical languages.ar'])
  })

  it('is a doubt for a title with capitals', () => {
    const en = { a: 'Personal Library', b: 'Open the library' }
    expect(checkStrings(en, { ...en, b: 'Öppna biblioteket' }).said).toEqual(['string-identical a'])
  })

  it('may be in the language of the translation, as its other texts show', () => {
    const english = readFileSync(path.join(projectRoot, 'tests/fixtures/whole/docs/en/index.md'), 'utf8')
    const swedish = readFileSync(path.join(projectRoot, 'tests/fixtures/whole/docs/sv/index.md'), 'utf8')
    const long = (text: string) => `${text} `.repeat(10)
    const same = { a: 'Från början', b: 'Overview' }
    expect(checkStrings({ ...same, c: long(english) }, { ...same, c: long(swedish) }).said).toEqual(
      expect.arrayContaining(['string-identical b']),
    )
    expect(checkStrings({ ...same, c: long(english) }, { ...same, c: long(swedish) }).said).not.toContain(
      'string-identical a',
    )
    expect(checkStrings(same, same).said).toEqual(['string-identical a', 'string-identical b'])
  })

  it('is a doubt for a word or two, and still counts as translated', () => {
    const checked = checkStrings({ a: 'Settings' }, { a: 'Settings' })
    expect(checked).toMatchObject({ said: ['string-identical a'], states: { a: 'unconfirmed' } })
  })

  it('is surely not translated from three words on, and nothing else is said of it', () => {
    const text = 'Open the settings'
    expect(checkStrings({ a: text }, { a: `${text} ` })).toMatchObject({
      said: ['string-identical a'],
      states: { a: 'untranslated' },
    })
  })

  it('is a doubt for any number of words that both languages have', () => {
    const checked = checkStrings({ a: 'Radio, museum, start' }, { a: 'Radio, museum, start' })
    expect(checked).toMatchObject({ said: ['string-identical a'], states: { a: 'unconfirmed' } })
  })

  it('is surely not translated where the language is detected', () => {
    const en = { a: 'Download everything', b: 'Download it', c: 'This is everything' }
    const sv = { a: 'Download everything', b: 'Hämta den', c: 'Detta är allt' }
    expect(checkStrings(en, sv).states.a).toBe('unconfirmed')
    expect(checkStrings(en, sv, { detect }).states.a).toBe('untranslated')
  })

  it('is right in a language with a region', () => {
    expect(
      checkStrings({ a: 'Open the settings' }, { a: 'Open the settings' }, { language: 'en-GB' }).said,
    ).toEqual([])
  })

  it('counts form by form in a plural', () => {
    const en = { a_one: '{{count}} page to read', a_other: '{{count}} pages to read' }
    expect(checkStrings(en, en).states.a).toBe('untranslated')
    expect(checkStrings(en, { ...en, a_one: '{{count}} sida att läsa' }).states.a).toBe('incomplete')
  })
})

describe('a text in the original’s language that is not the original’s', () => {
  const en = {
    a: 'The group meets in the town hall every Tuesday',
    b: 'Every group in the town can come to the hall',
    c: 'Read more',
  }
  it.each([
    ['an old text', 'The group meets in the hall every Tuesday evening', true],
    ['half a translation', 'Gruppen meets in the town hall every Tuesday', true],
    ['a text that the original never had', 'You will find much more about us and our work there', true],
    ['Swedish', 'Gruppen träffas i stadshuset varje tisdag', false],
    ['Swedish with an English name', 'Gruppen “The town hall” träffas varje tisdag', false],
    ['too short to tell', 'The hall', false],
  ])('%s', (_title, text, isFound) => {
    const checked = checkStrings(en, { a: text, b: 'Alla grupper får komma', c: 'Läs mer' }, { detect })
    expect(checked.said).toEqual(isFound ? ['string-source-language a'] : [])
    expect(checked.states.a).toBe(isFound ? 'untranslated' : 'unconfirmed')
  })

  it('is said only where the detector is sure', () => {
    const text = { a: 'The group meets in the hall every Tuesday' }
    const sv = { ...text, b: 'Alla grupper får komma', c: 'Läs mer' }
    const unsure = checkStrings(en, sv, { detect: () => ({ language: 'en', sure: false }) })
    expect(unsure.said).toEqual([])
    expect(checkStrings(en, sv, { detect: () => ({ language: 'sv', sure: true }) }).said).toEqual([])
  })

  it('is found in a file of two strings', () => {
    const one = checkStrings({ a: en.a, c: 'Read' }, { a: `${en.a} evening`, c: 'Läs' }, { detect })
    expect(one.said).toEqual(['string-source-language a'])
  })

  it('is not asked about where the words are Swedish, so that no detector is loaded', () => {
    const asked: string[] = []
    const sv = { a: 'Gruppen träffas varje tisdag', b: 'Alla grupper får komma', c: 'Läs mer' }
    const spy = (text: string) => {
      asked.push(text)
      return { language: 'en', sure: true }
    }
    expect(checkStrings(en, sv, { detect: spy }).said).toEqual([])
    expect(asked).toEqual([])
  })
})
