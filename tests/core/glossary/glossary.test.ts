import { describe, expect, it } from 'vitest'
import { says, termIndex, termsIn } from '../../../.vitepress/core/glossary/find-terms.ts'
import { glossaryOf } from '../../made/glossary.ts'

const glossary = glossaryOf({
  'open-data': { en: ['open data'], sv: ['öppna data', 'öppen data'] },
  data: { en: ['data'], sv: ['data'] },
  council: { en: ['council', 'local authority'], sv: ['kommun'] },
  procurement: { en: ['procurement'], sv: { preferred: 'upphandling', forms: ['upphandla'] } },
  equality: { en: ['equality'], sv: ['jämlikhet'] },
  'creative-commons': { en: ['Creative Commons licence'], sv: ['Creative Commons-licens'] },
  issue: { en: { preferred: 'issue', synonyms: ['ticket'], ambiguous: true }, sv: ['ärende'] },
  'code-of-conduct': { en: ['code of conduct'], sv: ['uppförandekod'] },
  'only-here': { en: ['ceilidh'] },
})

describe('terms in a text', () => {
  it.each<[string, string, string, string[]]>([
    ['a word', 'en', 'The council decides.', ['council']],
    ['inflected, by the name that comes first', 'en', 'Two councils, one local authority.', ['council']],
    ['a synonym', 'en', 'One local authority.', ['council: local authority']],
    ['the longest of several', 'en', 'Open data is data.', ['open-data', 'data']],
    ['not within a compound', 'sv', 'Kommunstyrelsen beslutar.', []],
    ['inflected in Swedish', 'sv', 'Kommunerna och upphandlingarna.', ['council', 'procurement']],
    ['another word of the same stem', 'sv', 'De upphandlar själva.', []],
    ['within a name', 'en', 'The Open Data Council met.', []],
    ['within a name with small words', 'en', 'The Equality and Human Rights Commission.', []],
    ['within a Swedish name with small words', 'sv', 'Myndigheten heter Jämlikhet och Rätt.', []],
    ['after a capital that begins the sentence', 'en', 'Equality and open data.', ['equality', 'open-data']],
    ['a name of one word', 'en', 'Parliament and the Council agreed.', []],
    ['within an address', 'sv', 'På community.kommun.example finns ett forum.', []],
    ['a name that the glossary has', 'en', 'Two Creative Commons licences.', ['creative-commons']],
    ['the same in Swedish', 'sv', 'Med en Creative Commons-licens.', ['creative-commons']],
    ['within the name of a file', 'en', 'Write CODE_OF_CONDUCT and open_data.csv.', []],
    ['what mostly means something else', 'en', 'A ticket for each issue.', []],
    ['that it does so in one language only', 'sv', 'Ett ärende om året.', ['issue']],
    ['none', 'en', 'Nothing at all.', []],
  ])('%s', (_title, language, text, expected) => {
    const found = termsIn(text, language, termIndex(glossary, language))
    const named = found.map(({ term, name }) =>
      name === term.words.get(language)?.preferred ? term.id : `${term.id}: ${name}`,
    )
    expect(named).toEqual(expected)
  })

  it.each<[string, string]>([
    ['letters', 'a'.repeat(100_000)],
    ['capitals', 'A'.repeat(100_000)],
    ['capitals apart', 'A '.repeat(50_000)],
    ['lines below', '_'.repeat(100_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['hyphens', 'a-'.repeat(50_000)],
  ])('are looked for in a run of %s', (_title, text) =>
    expect(termsIn(text, 'en', termIndex(glossary, 'en'))).toEqual([]),
  )
})

describe('whether a text says a term', () => {
  const term = (id: string) => glossary.find((entry) => entry.id === id) ?? glossary[0]
  it.each<[string, string, string, boolean]>([
    ['inflected', 'council', 'I kommunerna.', true],
    ['as the first part of a compound', 'council', 'Kommunstyrelsen.', true],
    ['as the last part', 'procurement', 'Vid offentligupphandlingen.', true],
    ['by a form', 'procurement', 'De upphandlar själva.', true],
    ['with words in between', 'open-data', 'Öppna och länkade data.', true],
    ['where a short word begins a compound', 'open-data', 'I en öppen datafil.', true],
    ['where a short word is only within another', 'open-data', 'En öppen mandatperiod.', false],
    ['not at all', 'council', 'I staden.', false],
  ])('%s', (_title, id, text, expected) => {
    const found = term(id)
    expect(found && says(text, 'sv', found)).toBe(expected)
  })
})
