import { describe, expect, it } from 'vitest'
import { formKey, pluralCategories, pluralForm } from '../../../.vitepress/core/strings/plural-forms.ts'
import { unitsOf, unitText } from '../../../.vitepress/core/strings/units.ts'
import { stringFile } from '../../made/strings.ts'

describe('the plural forms of a language, by Unicode', () => {
  it.each([
    ['en', 'cardinal', ['one', 'other']],
    ['sv', 'cardinal', ['one', 'other']],
    ['gd', 'cardinal', ['one', 'two', 'few', 'other']],
    ['fr', 'cardinal', ['one', 'many', 'other']],
    ['ja', 'cardinal', ['other']],
    ['en', 'ordinal', ['one', 'two', 'few', 'other']],
    ['sv', 'ordinal', ['one', 'other']],
    ['sv-FI', 'cardinal', ['one', 'other']],
  ] as const)('%s, %s', (language, type, expected) => {
    expect(pluralCategories(language, type)).toEqual(expected)
  })

  it('are unknown for a language without rules, and not those of the machine', () => {
    expect(pluralCategories('sco', 'cardinal')).toBeUndefined()
  })
})

describe('the form that a key is', () => {
  it.each([
    ['item_one', { base: 'item', type: 'cardinal', category: 'one' }],
    ['a.b_ordinal_few', { base: 'a.b', type: 'ordinal', category: 'few' }],
    ['friend_male_other', { base: 'friend_male', type: 'cardinal', category: 'other' }],
    ['one', undefined],
    ['_one', undefined],
    ['item_plural', undefined],
  ])('%s', (key, expected) => {
    const form = pluralForm(key)
    expect(form).toEqual(expected)
    if (form) expect(formKey(form)).toBe(key)
  })
})

describe('what is translated as one', () => {
  it.each([
    ['two forms', { a_one: 'one', a_other: 'many' }, ['plural a']],
    ['one form with a number in it', { a_other: '{{count}} groups' }, ['plural a']],
    [
      'a name that ends as a form does',
      { kind_other: 'Something else', kind_club: 'Club' },
      ['single kind_other', 'single kind_club'],
    ],
    [
      'steps are not plurals',
      { step_one: 'Read', step_two: 'Write' },
      ['single step_one', 'single step_two'],
    ],
    ['a string beside its plural', { a: 'group', a_one: 'one', a_other: 'more' }, ['single a', 'plural a_*']],
    [
      'ordinals beside cardinals',
      { a_one: '1', a_other: 'n', a_ordinal_one: '1st', a_ordinal_other: 'nth' },
      ['plural a', 'plural a_ordinal'],
    ],
  ])('%s', (_title, content, expected) => {
    const units = unitsOf(stringFile('en', content))
    expect(units.map(({ kind, key }) => `${kind} ${key}`)).toEqual(expected)
  })

  it('is compared without regard to white space and the order of forms', () => {
    const [a] = unitsOf(stringFile('en', { a_one: 'one  group', a_other: 'groups' }))
    const [b] = unitsOf(stringFile('en', { a_other: 'groups', a_one: ' one\ngroup' }))
    expect(a && unitText(a)).toBe(b && unitText(b))
  })
})
