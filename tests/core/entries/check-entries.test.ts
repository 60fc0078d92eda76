import { describe, expect, it } from 'vitest'
import { checkEntries } from '../../../.vitepress/core/entries/check-entries.ts'
import type { Entry } from '../../../.vitepress/core/entries/entry-fields.ts'
import type { EntryPageType } from '../../../.vitepress/core/entries/entry-forms.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import type { StringFile } from '../../../.vitepress/core/strings/string-file.ts'
import { page, twoLanguages } from '../../made/pages.ts'

const questions = {
  en: {
    purpose: 'What is it for?',
    who: 'Who is behind it?',
    state: 'What is its state?',
    help: 'How can you help?',
  },
  sv: {
    purpose: 'Vad är det till för?',
    who: 'Vilka står bakom?',
    state: 'Hur är läget?',
    help: 'Hur kan du hjälpa till?',
  },
}

function strings(language: 'en' | 'sv', namespace: string, words: Record<string, string>): StringFile {
  const entries = Object.entries(words).map(
    ([key, value]) => [key, { key, value, line: 1, column: 1 }] as const,
  )
  return { language, namespace, file: `locales/${language}/${namespace}.json`, entries: new Map(entries) }
}

const words = (['en', 'sv'] as const).flatMap((language) => [
  strings(
    language,
    'lists',
    Object.fromEntries(
      Object.entries(questions[language]).map(([name, text]) => [`forms.initiatives.${name}`, text]),
    ),
  ),
  strings(language, 'tags', { 'open-data': 'data', tools: 'tools' }),
])

const facts = { country: ['SE'], state: 'active', tags: ['tools'], checked: '2026-11-21' } satisfies Entry

function check(
  type: EntryPageType | 'topic',
  entries: Record<string, Entry> | undefined,
  en: string,
  sv = '',
): string[] {
  const { pairs } = pairPages(
    [
      page('en/list', { ref: 'list', type, ...(entries && { entries }) }, en),
      ...(sv ? [page('sv/lista', { ref: 'list', original: 'en' }, sv)] : []),
    ],
    twoLanguages,
  )
  return checkEntries(pairs, words, twoLanguages).map(({ rule, file, line, values }) => {
    const { field, question, expected, entry, heading, meant, tag } = values
    const what = [field ?? question ?? tag ?? entry ?? heading, expected ?? meant].filter(Boolean).join(' → ')
    return `${file.split('/')[1]}:${line} ${rule}${what && ` ${what}`}`
  })
}

/** A section that answers questions, one a line from line 3 on. */
const section = (heading: string, answered: readonly string[]) =>
  `## ${heading}\n\n${answered.map((question) => `- **${question}** Svar.`).join('\n')}\n\n`
const en = Object.values(questions.en)
const sv = Object.values(questions.sv)

describe('entries and their sections', () => {
  it.each([
    ['all is right', { a: facts }, section('A {#a}', en), []],
    [
      'an entry without a section',
      { toolkit: facts },
      section('A {#toolkits}', en),
      ['entry-section-missing', 'entry-unlisted'],
    ],
    [
      'a section that answers questions and is not listed',
      {},
      `${section('A {#a}', en)}## Why? {#why}\n\n- **A point.** Text.\n`,
      ['entry-unlisted'],
    ],
    [
      'a heading of another level',
      { a: facts },
      `## B\n\n### A {#a}\n\n- **${en[0]}** Yes.\n`,
      ['entry-section-missing', 'entry-unlisted'],
    ],
    [
      'a fact that is missing',
      { a: { ...facts, state: undefined } },
      section('A {#a}', en),
      ['front-matter-missing'],
    ],
    [
      'a fact that is not for such a page',
      { a: { ...facts, cost: 'free' } },
      section('A {#a}', en),
      ['entry-field-needless'],
    ],
    ['a tag that nobody knows', { a: { ...facts, tags: ['tool'] } }, section('A {#a}', en), ['tag-unknown']],
  ] as const)('%s', (_, entries, body, rules) => {
    expect(
      check('initiatives', entries as Record<string, Entry>, body).map((line) => line.split(' ')[1]),
    ).toEqual(rules)
  })
  it('says which id was meant, and where the section is', () => {
    expect(
      check('initiatives', { toolkit: facts }, `Text.\n\n${section('Toolkit {#toolkits}', en)}`),
    ).toEqual(['en:1 entry-section-missing toolkit → toolkits', 'en:3 entry-unlisted toolkits'])
  })
  it('has no place for entries on other pages', () => {
    expect(check('topic', { a: facts }, '## A {#a}')).toEqual(['en:1 entry-page'])
  })
  it('wants a licence and a cost of a tool, and neither of a funder', () => {
    const known = { website: 'https://example.org', languages: ['sv'], checked: '2026-11-21' }
    const body = '## Tools\n\n### A {#a}\n\nA tool.\n\n### B {#b}\n\nMoney.\n\n### C {#c}\n'
    const entries: Record<string, Entry> = {
      a: { ...known, kind: 'tool' },
      b: { ...known, kind: 'funding' },
      c: { ...known, kind: 'funding' },
    }
    expect(check('library', entries, body)).toEqual([
      'en:1 front-matter-missing entries.a.licence',
      'en:1 front-matter-missing entries.a.cost',
      'en:11 entry-text-missing C',
    ])
  })
})

describe('the questions of a form', () => {
  const [purpose = '', who = '', state = '', help = ''] = sv
  it.each([
    ['in order', sv, []],
    ['one missing', [purpose, who, help], [`sv:1 entry-question-missing ${state}`]],
    ['one too many', [...sv, 'Vad kostar det?'], ['sv:7 entry-question-extra Vad kostar det?']],
    ['one twice', [purpose, purpose, who, state, help], [`sv:4 entry-question-extra ${purpose}`]],
    ['two the other way round', [purpose, state, who, help], [`sv:5 entry-question-order ${who}`]],
    [
      'almost the same words',
      [purpose, 'Vilka stå bakom?', state, help],
      [`sv:4 entry-question-wording Vilka stå bakom? → ${who}`],
    ],
    [
      'quite other words',
      [purpose, who, state, 'Vad gör jag nu?'],
      [`sv:6 entry-question-wording Vad gör jag nu? → ${help}`],
    ],
    ['å as two signs', sv.map((question) => question.normalize('NFD')), []],
    ['still in the original’s language', en, []],
  ])('%s', (_, answered, expected) => {
    expect(check('initiatives', { a: facts }, section('A {#a}', en), section('A {#a}', answered))).toEqual(
      expected,
    )
  })
  it('wants an answer', () => {
    const body = section('A {#a}', en).replace(`**${en[2]}** Svar.`, `**${en[2]}**`)
    expect(check('initiatives', { a: facts }, body)).toEqual([`en:5 entry-answer-missing ${en[2]}`])
  })
  it('lets a translation lack a section, which is a gap and no fault', () => {
    expect(check('initiatives', { a: facts }, section('A {#a}', en), 'Text.')).toEqual([])
  })
  it('are not compared where a language has no words for them', () => {
    const { pairs } = pairPages(
      [page('en/list', { ref: 'list', type: 'cases', entries: {} }, section('A {#a}', en))],
      twoLanguages,
    )
    expect(checkEntries(pairs, words, twoLanguages).map(({ rule }) => rule)).toEqual(['entry-unlisted'])
  })
})
