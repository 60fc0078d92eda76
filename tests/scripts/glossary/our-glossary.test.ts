import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { namesOf, phrasesOf } from '../../../.vitepress/core/glossary/glossary.ts'
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import site from '../../../site.config.ts'

const languages = site.languages.map(({ code }) => code)
const { glossary, findings } = readGlossary(projectRoot, 'docs', languages)
const file = readFileSync(path.join(projectRoot, 'docs/glossary.yml'), 'utf8')

describe('our glossary', () => {
  it('has no faults, and its terms stand in the order of their ids', () => {
    expect(findings).toEqual([])
    expect(glossary.length).toBeGreaterThanOrEqual(155)
    const ids = glossary.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
  })

  it('is as its schema says', () => {
    const schema = readFileSync(path.join(projectRoot, 'schemas/glossary.schema.json'), 'utf8')
    const validate = new Ajv({ strictTypes: false }).compile(JSON.parse(schema))
    validate(parse(file))
    expect(validate.errors ?? []).toEqual([])
    expect(validate([{ id: 'data', en: { preferred: 'data' } }])).toBe(false)
    expect(validate([{ id: 'data', sea: [] }])).toBe(false)
  })

  it.each(languages)('defines every term in %s, in one or two sentences', (language) => {
    const wrong = glossary.filter(({ words }) => {
      const definition = words.get(language)?.definition ?? ''
      const sentences = definition.match(/[.!?](?= \p{Lu}|$)/gu)?.length ?? 0
      return sentences < 1 || sentences > 2 || !definition.endsWith('.') || definition.length > 240
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it.each(languages)('gives each name in %s to one term, and says nothing twice', (language) => {
    const owners = new Map<string, string[]>()
    for (const term of glossary) {
      const phrases = phrasesOf(term, language)
      expect([term.id, new Set(phrases).size]).toEqual([term.id, phrases.length])
      for (const name of namesOf(term, language)) {
        owners.set(name.toLowerCase(), [...(owners.get(name.toLowerCase()) ?? []), term.id])
      }
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
  })

  it.each<[string, string, string, string]>([
    ['open data in either number', 'open-data', 'sv', 'öppen data'],
    ['the older name of a region', 'region', 'sv', 'landsting'],
    ['hackathon without its second h', 'hackathon', 'sv', 'hackaton'],
    ['American spelling', 'standardisation', 'en', 'standardization'],
    ['how one asks for a document', 'foi-request', 'sv', 'begära ut'],
    ['the Scottish act by its letters', 'freedom-of-information', 'sv', 'FOISA'],
    ['a municipality', 'local-authority', 'en', 'municipality'],
  ])('is found by %s', (_title, id, language, phrase) => {
    const term = glossary.find((each) => each.id === id)
    expect(term && phrasesOf(term, language)).toContain(phrase)
  })

  it.each<[string, string, string, RegExp]>([
    ['secrecy for privacy', 'privacy', 'sv', /sekretess/i],
    ['gender equality for equality', 'equality', 'sv', /jämställd/i],
    ['making available for accessibility', 'accessibility', 'sv', /tillgängliggör/i],
    ['a public document for an official one', 'official-document', 'sv', /offentlig handling/i],
    [
      'freedom to inform oneself for access to documents',
      'freedom-of-information',
      'sv',
      /informationsfrihet/i,
    ],
    ['a native word for civic tech', 'civic-tech', 'sv', /medborgarteknik/i],
  ])('never says %s', (_title, id, language, wrong) => {
    const term = glossary.find((each) => each.id === id)
    expect(term && phrasesOf(term, language).filter((phrase) => wrong.test(phrase))).toEqual([])
  })

  it('uses the signs of print, not those of a typewriter', () => {
    const texts = glossary.flatMap(({ words }) =>
      [...words].flatMap(([language, { definition = '', note = '', ...names }]) => [
        [language, definition],
        [language, note],
        ...[names.preferred, ...names.synonyms, ...names.forms].map((name) => [language, name]),
      ]),
    )
    const wrong = texts.filter(
      ([language, text = '']) => /["']| - |--/.test(text) || (language === 'sv' && /[“‘]/.test(text)),
    )
    expect(wrong).toEqual([])
  })
})
