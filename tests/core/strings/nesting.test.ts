import { describe, expect, it } from 'vitest'
import { checkNestingCycles } from '../../../.vitepress/core/strings/check-nesting-cycles.ts'
import { nestingsOf } from '../../../.vitepress/core/strings/nesting.ts'
import { checkStrings } from '../../made/check-strings.ts'
import { stringFile } from '../../made/strings.ts'

describe('the nestings of a text', () => {
  it.each([
    ['none {{here}}', []],
    ['$t(menu) and $t(common:back)', ['menu', 'common:back']],
    ['$t(item, {"count": {{n}} })', ['item']],
    ['$t(Yes, please) and $t(More (of it))', ['Yes, please', 'More (of it)']],
    ['$t( and $t()', []],
    ['$t('.repeat(10_000), []],
  ])('%s', (text, keys) => expect(nestingsOf(text).map(({ key }) => key)).toEqual(keys))
})

describe('what a translation nests', () => {
  const en = { menu: 'Menu', item_one: 'page', item_other: 'pages', a: 'Open $t(menu)' }
  const sv = { menu: 'Meny', item_one: 'sida', item_other: 'sidor' }
  it.each([
    ['the same', 'Öppna $t(menu)', []],
    ['with its namespace', 'Öppna $t(common:menu)', ['string-nesting-missing a']],
    ['a translated key', 'Öppna $t(meny)', ['string-nesting a']],
    ['a key that is nowhere', 'Öppna $t(menu) $t(borta)', ['string-nesting a']],
    ['nothing', 'Öppna menyn', ['string-nesting-missing a']],
    ['a plural more', 'Öppna $t(menu): $t(item, {"count": 2})', []],
    ['a key that is a value', 'Öppna $t(menu) $t({{key}})', ['string-placeholders a']],
  ])('%s', (_title, text, said) => expect(checkStrings(en, { ...sv, a: text }).said).toEqual(said))

  it('may be a key that only has variants', () => {
    const variants = { friend_male: 'x', friend_female: 'y', a: 'See it' }
    expect(checkStrings(variants, { friend_male: 'z', friend_female: 'å', a: 'Se $t(friend)' }).said).toEqual(
      [],
    )
  })

  it('says which key is meant', () => {
    const [found] = checkStrings(en, { ...sv, a: 'Öppna $t(meny)' }).findings
    expect(found).toMatchObject({ severity: 'error', values: { name: 'meny', meant: 'menu' } })
  })

  it('is wrong in the original where it is wrong there', () => {
    const { findings } = checkStrings({ a: 'See $t(gone)' }, { a: 'Se $t(gone)' })
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'string-nesting locales/en/common.json',
    ])
  })
})

describe('rings', () => {
  const rings = (content: unknown) =>
    checkNestingCycles([stringFile('sv', content)]).map(({ values }) => values.ring)
  it.each([
    ['none', { a: '$t(b) $t(c)', b: '$t(c)', c: 'slut' }, []],
    ['of one', { a: 'a $t(a)' }, ['common:a → common:a']],
    ['of three', { a: '$t(b)', b: '$t(c)', c: '$t(a)' }, ['common:a → common:b → common:c → common:a']],
    ['entered from outside', { x: '$t(a)', a: '$t(b)', b: '$t(a)' }, ['common:a → common:b → common:a']],
    ['two', { a: '$t(a)', b: '$t(b)' }, ['common:a → common:a', 'common:b → common:b']],
    [
      'through a plural',
      { a: '$t(n)', n_one: 'en $t(a)', n_other: 'flera' },
      ['common:a → common:n → common:a'],
    ],
  ])('%s', (_title, content, expected) => expect(rings(content)).toEqual(expected))
})

describe('variants for a context', () => {
  const en = { friend: 'A friend', friend_male: 'A boyfriend', friend_female: 'A girlfriend' }
  it.each([
    ['the same', { friend: 'En vän', friend_male: 'En pojkvän', friend_female: 'En flickvän' }, []],
    ['one lacks', { friend: 'En vän', friend_male: 'En pojkvän' }, ['string-context friend_female']],
    [
      'one too many',
      { friend: 'En vän', friend_male: 'p', friend_female: 'f', friend_neuter: 'v' },
      ['string-context friend_neuter'],
    ],
    [
      'an ending that is no context',
      { friend: 'En vän', friend_male: 'p', friend_female: 'f', friend_list: 'Vänner' },
      ['string-extra friend_list'],
    ],
    [
      'all lack',
      { friend_x: 'x' },
      [
        'string-missing friend',
        'string-missing friend_male',
        'string-missing friend_female',
        'string-extra friend_x',
      ],
    ],
  ])('%s', (_title, sv, said) => expect(checkStrings(en, sv).said).toEqual(said))
})

describe('lists', () => {
  const en = { steps: ['Read it', 'Write it'], more: { a: ['One'] } }
  it.each([
    ['as long', { steps: ['Läs', 'Skriv'], more: { a: ['Ett'] } }, []],
    ['shorter', { steps: ['Läs'], more: { a: ['Ett'] } }, ['string-list steps']],
    ['longer', { steps: ['Läs', 'Skriv', 'Rita', 'Vila'], more: { a: ['Ett'] } }, ['string-list steps']],
    ['longer, deeper down', { steps: ['Läs', 'Skriv'], more: { a: ['Ett', 'Två'] } }, ['string-list more.a']],
    ['not there', { more: { a: ['Ett'] } }, ['string-missing steps.0', 'string-missing steps.1']],
    ['a text', { steps: 'Läs', more: { a: ['Ett'] } }, ['string-type steps']],
  ])('%s', (_title, sv, said) => expect(checkStrings(en, sv).said).toEqual(said))
})
