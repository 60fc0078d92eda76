import { describe, expect, it } from 'vitest'
import { checkStrings } from '../../made/check-strings.ts'

const save = 'Save. Are you sure: yes?'
const items = 'You have {{count}} pages. Read them: now'

/** Keys that are the English sentences, with full stops, colons and spaces in them. */
const en = {
  Save: 'Save',
  [save]: save,
  [`${items}_one`]: 'You have {{count}} page. Read it: now',
  [`${items}_other`]: items,
  'See <b>this</b>. And: $t(Save)': 'See <b>this</b>. And: $t(Save)',
  'Steps. All': ['One thing.', 'Another thing.'],
}
const sv = {
  Save: 'Spara',
  [save]: 'Spara. Är du säker: ja?',
  [`${items}_one`]: 'Du har {{count}} sida. Läs den: nu',
  [`${items}_other`]: 'Du har {{count}} sidor. Läs dem: nu',
  'See <b>this</b>. And: $t(Save)': 'Se <b>detta</b>. Och: $t(Save)',
  'Steps. All': ['En sak.', 'En sak till.'],
}
const without = (key: string) => Object.fromEntries(Object.entries(sv).filter(([name]) => name !== key))

describe('keys in natural language', () => {
  it.each([
    ['whole', sv, []],
    ['one lacks', without(save), [`string-missing ${save}`]],
    // “Save” is a string beside it, and not an object that it would be in.
    [
      'one lacks, and its first word is new',
      { ...without(save), 'Save. Now': 'x.' },
      [`string-missing ${save}`, 'string-extra Save. Now'],
    ],
    [
      'its first word lacks',
      { ...without('Save'), 'Save. Now': 'x.' },
      ['string-missing Save', 'string-extra Save. Now'],
    ],
    ['a form lacks', without(`${items}_one`), [`string-plural-missing ${items}`]],
    ['an end', { ...sv, [save]: 'Spara. Är du säker: ja' }, [`string-end ${save}`]],
    ['an empty text', { ...sv, [save]: ' ' }, [`string-empty ${save}`]],
    ['English', { ...sv, [save]: save }, [`string-identical ${save}`]],
    ['a list', { ...sv, 'Steps. All': ['En sak.'] }, ['string-list Steps. All']],
    [
      'a translated nesting',
      { ...sv, 'See <b>this</b>. And: $t(Save)': 'Se <b>detta</b>. Och: $t(Spara)' },
      ['string-nesting See <b>this</b>. And: $t(Save)'],
    ],
    [
      'a tag',
      { ...sv, 'See <b>this</b>. And: $t(Save)': 'Se detta. Och: $t(Save)' },
      ['string-tags See <b>this</b>. And: $t(Save)'],
    ],
  ])('%s', (_title, swedish, said) => expect(checkStrings(en, swedish).said).toEqual(said))

  it('nest each other by the whole key, colon and all', () => {
    const nested = { [save]: 'x', a: `Now: $t(${save})` }
    expect(checkStrings(nested, { [save]: 'y', a: `Nu: $t(${save})` }).said).toEqual([])
  })
})
