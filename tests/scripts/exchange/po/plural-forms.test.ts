import { describe, expect, it } from 'vitest'
import { pluralFormsOf, readPluralForms } from '../../../../scripts/exchange/po/plural-forms.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const twoOrThree = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]))
/** All languages of two or three letters that Intl has plural rules of its own for. */
const languages = twoOrThree.filter((code) => {
  const { locale } = new Intl.PluralRules(code).resolvedOptions()
  return new Intl.Locale(locale).language === new Intl.Locale(code).language
})

/** Chooses as a program does that reads the header; its expression is JavaScript as well as C. */
function chooser(header: string): (n: number) => number {
  const [, expression = ''] = /plural=(.*);$/.exec(header) ?? []
  const choose: unknown = new Function('n', `return Number(${expression})`)
  return (n) => (typeof choose === 'function' ? Number(choose(n)) : Number.NaN)
}

describe('Plural-Forms', () => {
  it.each([
    ['sv', 'nplurals=2; plural=(n != 1);', 'one other'],
    ['en', 'nplurals=2; plural=(n != 1);', 'one other'],
    [
      'gd',
      'nplurals=4; plural=(n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n>2 && n<20 ? 2 : 3);',
      'one two few other',
    ],
    ['se', 'nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);', 'one two other'],
    ['ja', 'nplurals=1; plural=0;', 'other'],
    ['fr', 'nplurals=3; plural=(n<2 ? 0 : n%1000000==0 ? 1 : 2);', 'one many other'],
  ])('of %s', (language, header, categories) => {
    expect(pluralFormsOf(language)).toEqual({ header, categories: categories.split(' ') })
  })

  it('chooses in every language that Unicode has rules for as Intl does', () => {
    expect(languages.length).toBeGreaterThan(200)
    const numbers = [...Array(300).keys(), 1000, 1001, 5000, 40_000, 100_000, 1_000_000, 3_000_001]
    for (const language of languages) {
      const forms = pluralFormsOf(language)
      const choose = chooser(forms?.header ?? '')
      const rules = new Intl.PluralRules(language)
      const theirs = numbers.map((n) => forms?.categories[choose(n)])
      expect([language, ...theirs]).toEqual([language, ...numbers.map((n) => rules.select(n))])
    }
  })

  it.each([
    ['sv', '(n > 1)', 'one other'],
    ['tr', '(n > 1)', 'one other'],
    ['fr', '(n > 1)', 'one other'],
    ['sv', 'n == 1', 'other one'],
    ['lv', '(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2)', 'one other zero'],
    [
      'sr',
      '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)',
      'one few other',
    ],
    ['ja', '(n != 1)', undefined],
    ['uk', '(n==1 ? 3 : n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2)', undefined],
    ['sv', 'n', undefined],
    ['xx', '(n != 1)', undefined],
  ])('is read of another program, for %s %s', (language, expression, categories) => {
    expect(readPluralForms(expression, language)?.categories.join(' ')).toBe(categories)
  })

  it('knows none of a language without rules', () => {
    expect(pluralFormsOf('xx')).toBe(undefined)
  })
})
