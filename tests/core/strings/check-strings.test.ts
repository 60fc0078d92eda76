import { describe, expect, it } from 'vitest'
import { stringCoverage } from '../../../.vitepress/core/coverage/string-coverage.ts'
import { emptyLock } from '../../../.vitepress/core/freshness/lock.ts'
import { twoLanguages } from '../../made/pages.ts'
import { stringFile } from '../../made/strings.ts'

/** The strings of English and another language, checked; unconfirmed ones are of no interest here. */
function check(en: unknown, other: unknown, language = 'sv') {
  const [english] = twoLanguages.languages
  const site = {
    ...twoLanguages,
    languages: [english, { code: language, name: language, locale: language }] as const,
  }
  const files = [stringFile('en', en), ...(other === undefined ? [] : [stringFile(language, other)])]
  const { findings, statuses } = stringCoverage({ files, unreadable: new Map() }, site, emptyLock, new Map())
  return {
    findings: findings.flatMap(({ rule, values }) =>
      rule === 'string-unconfirmed' ? [] : `${rule} ${values.key ?? values.namespace ?? values.language}`,
    ),
    states: Object.fromEntries(
      statuses.flatMap(({ key, state, language: code }) =>
        code === language ? [[key.slice(7), state]] : [],
      ),
    ),
  }
}

describe('strings in Swedish beside English', () => {
  it.each([
    ['the same keys', { a: 'Menu' }, { a: 'Meny' }, [], { a: 'unconfirmed' }],
    [
      'a missing key',
      { a: 'Menu', b: 'Back' },
      { a: 'Meny' },
      ['string-missing b'],
      { a: 'unconfirmed', b: 'missing' },
    ],
    [
      'a missing file',
      { a: 'Menu', b: 'Back' },
      undefined,
      ['strings-file-missing common'],
      { a: 'missing', b: 'missing' },
    ],
    ['a file without keys', { a: 'Menu' }, {}, ['string-missing a'], { a: 'missing' }],
    [
      'an extra key',
      { a: 'Menu' },
      { a: 'Meny', gammal: 'Borta' },
      ['string-extra gammal'],
      { a: 'unconfirmed' },
    ],
    ['an empty text', { a: 'Menu' }, { a: '' }, ['string-empty a'], { a: 'empty' }],
    ['only white space', { a: 'Menu' }, { a: ' \n\u00a0\u200b' }, ['string-empty a'], { a: 'empty' }],
    ['empty in both is the original’s fault', { a: '' }, { a: '' }, ['string-empty a'], { a: 'empty' }],
    [
      'a string for an object',
      { a: { b: 'Menu', c: 'Back' } },
      { a: 'Meny' },
      ['string-type a'],
      { 'a.b': 'missing', 'a.c': 'missing' },
    ],
    [
      'an object for a string',
      { a: 'Menu' },
      { a: { b: 'Meny', c: 'Åter' } },
      ['string-type a'],
      { a: 'missing' },
    ],
    [
      'a list that is too short',
      { a: ['One', 'Two'] },
      { a: ['Ett'] },
      ['string-list a'],
      { 'a.0': 'unconfirmed', 'a.1': 'missing' },
    ],
    [
      'a placeholder lost',
      { a: 'Hi {{name}}' },
      { a: 'Hej' },
      ['string-placeholders a'],
      { a: 'unconfirmed' },
    ],
    [
      'a placeholder translated',
      { a: '{{name}}' },
      { a: '{{namn}}' },
      ['string-placeholders a'],
      { a: 'unconfirmed' },
    ],
    [
      'a format changed',
      { a: '{{n, number}}' },
      { a: '{{n}}' },
      ['string-placeholder-format a'],
      { a: 'unconfirmed' },
    ],
    [
      'escaping turned off',
      { a: '{{n}}' },
      { a: '{{- n}}' },
      ['string-placeholder-unescaped a'],
      { a: 'unconfirmed' },
    ],
  ])('%s', (_title, en, sv, findings, states) => expect(check(en, sv)).toEqual({ findings, states }))
})

describe('plurals', () => {
  const en = { a_one: '{{count}} group', a_other: '{{count}} groups' }
  it.each([
    ['whole', en, { a_one: '{{count}} grupp', a_other: '{{count}} grupper' }, [], 'unconfirmed'],
    ['_other is missing', en, { a_one: '{{count}} grupp' }, ['string-plural-missing a'], 'incomplete'],
    ['_one is missing', en, { a_other: '{{count}} grupper' }, ['string-plural-missing a'], 'incomplete'],
    ['both are missing', en, { b: '' }, ['string-missing a', 'string-extra b'], 'missing'],
    [
      '_zero may stand',
      en,
      { a_zero: 'ingen grupp', a_one: 'en grupp', a_other: '{{count}} grupper' },
      [],
      'unconfirmed',
    ],
    [
      '_few is never used in Swedish',
      en,
      { a_one: 'x', a_few: 'x', a_other: 'x' },
      ['string-plural-extra a_few'],
      'unconfirmed',
    ],
    ['a form is empty', en, { a_one: 'en grupp', a_other: ' ' }, ['string-empty a_other'], 'incomplete'],
    [
      'all forms are empty',
      en,
      { a_one: '', a_other: '' },
      ['string-empty a_one', 'string-empty a_other'],
      'empty',
    ],
    ['the number may be a word', en, { a_one: 'en grupp', a_other: 'flera grupper' }, [], 'unconfirmed'],
    [
      'another name is wrong in one form',
      en,
      { a_one: '{{antal}} grupp', a_other: '{{count}}' },
      ['string-placeholders a_one'],
      'unconfirmed',
    ],
    [
      'the name that only _other has',
      { a_one: 'one in {{place}}', a_other: '{{count}} in {{place}}' },
      { a_one: 'en', a_other: '{{count}} i {{place}}' },
      ['string-placeholders a_one'],
      'unconfirmed',
    ],
  ])('%s', (_title, original, sv, findings, state) => {
    const checked = check(original, sv)
    expect(checked.findings).toEqual(findings)
    expect(checked.states.a).toBe(state)
  })

  it('ordinals have forms of their own: English has four, Swedish two', () => {
    const original = {
      p_ordinal_one: '1st',
      p_ordinal_two: '2nd',
      p_ordinal_few: '3rd',
      p_ordinal_other: '{{count}}th',
    }
    expect(check(original, { p_ordinal_one: '1:a', p_ordinal_other: '{{count}}:e' }).findings).toEqual([])
    expect(check(original, { p_ordinal_one: '1:a' }).findings).toEqual(['string-plural-missing p'])
    expect(
      check(original, { p_ordinal_one: 'a', p_ordinal_two: 'a', p_ordinal_other: 'e' }).findings,
    ).toEqual(['string-plural-extra p_ordinal_two'])
  })

  it('English itself may lack a form', () => {
    expect(check({ a_one: '{{count}} group' }, { a_one: '{{count}} grupp' }).findings).toEqual([
      'string-plural-missing a',
      'string-plural-missing a',
    ])
  })

  it('the plurals of i18next v3 are dead keys, in both languages', () => {
    const v3 = { item: 'group', item_plural: 'groups' }
    const swedish = { item: 'grupp', item_plural: 'grupper' }
    expect(check(v3, swedish).findings).toEqual([
      'string-plural-extra item_plural',
      'string-plural-extra item_plural',
    ])
  })

  it('Scottish Gaelic has four forms', () => {
    const whole = { a_one: 'aon', a_two: 'dhà', a_few: 'trì', a_other: '{{count}}' }
    expect(check(en, whole, 'gd')).toEqual({ findings: [], states: { a: 'unconfirmed' } })
    expect(check(en, { a_one: 'aon', a_other: '{{count}}' }, 'gd')).toEqual({
      findings: ['string-plural-missing a'],
      states: { a: 'incomplete' },
    })
    expect(check(en, { ...whole, a_many: 'x' }, 'gd').findings).toEqual(['string-plural-extra a_many'])
  })

  it('a language without rules is said to have none', () => {
    expect(check(en, { a_one: '1', a_other: 'n' }, 'sco').findings).toEqual(['plural-rules-unknown sco'])
  })
})

describe('names that objects have', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a key like others', (name) => {
    const own = (value: string) => JSON.parse(`{"${name}": "${value}"}`)
    expect(check(own('x'), own('y')).findings).toEqual([])
    expect(check(own('x'), {}).findings).toEqual([`string-missing ${name}`])
  })
})
