import { describe, expect, it } from 'vitest'
import { checkUsedKeys } from '../../../.vitepress/core/strings/check-used-keys.ts'
import { codeFiles } from '../../../scripts/locales/code-files.ts'
import { usedKeys } from '../../../scripts/locales/used-keys.ts'
import { stringFile } from '../../made/strings.ts'
import { copyOf } from '../../made/tree.ts'

const uses = (text: string, file = 'a.ts') =>
  usedKeys([{ file, text }]).uses.map(({ key, isPrefix }) => (isPrefix ? `${key}…` : key))

describe('the keys that code uses', () => {
  it.each([
    ["t('menu')", ['menu']],
    ['$t("common:menu", { count })', ['common:menu']],
    ["{{ $t('menu') }} <p :title=\"t('back')\">", ['menu', 'back']],
    ["i18next.t('menu') + this.$t('back') + i18n.t('next')", ['menu', 'back', 'next']],
    ["t.value('menu')", ['menu']],
    ['t(\n    `menu`,\n)', ['menu']],
    [`t(\`states.\${state}\`)`, ['states.…']],
    ["t('states.' + state)", ['states.…']],
    [`t(\`\${state}\`) t(state)`, []],
    ["words(language)('menu')", ['menu']],
    ['<Trans i18nKey="menu" /> <Trans i18nKey={\'back\'} />', ['menu', 'back']],
    ["t('It\\'s late: go home.')", ["It's late: go home."]],
    ["set('a') import('b') format.t('c') at('d') not_t('e')", []],
    ["text.includes('$t(') && text !== '$t('", []],
    ["// t('gone')\n * t('gone')\nt('menu')", ['menu']],
  ])('%s', (text, expected) => expect(uses(text)).toEqual(expected))

  it('in Markdown are not those of examples', () => {
    const page = "Write `t('a')`.\n\n```ts\nt('b')\n```\n\n{{ $t('menu') }}\n"
    expect(usedKeys([{ file: 'docs/en/a.md', text: page }]).uses).toEqual([
      { file: 'docs/en/a.md', line: 7, column: 4, key: 'menu', isPrefix: false, isRelative: false },
    ])
  })

  it('ends with text that never ends its quotes', () => {
    expect(uses(`t('${'a'.repeat(50_000)}`)).toEqual([])
    expect(uses("t('a".repeat(20_000))).toEqual(expect.any(Array))
  })
})

const strings = stringFile('en', {
  menu: 'Menu',
  states: { open: 'Open', closed: 'Closed' },
  item_one: '{{count}} item',
  item_other: '{{count}} items',
  friend: 'Friend',
  friend_male: 'Boyfriend',
  nested: 'Nested',
  outer: 'See $t(nested)',
  'Do you want this? It is free: yes.': 'Do you want this? It is free: yes.',
})
const all = `t('menu') t(\`states.\${x}\`) t('item') t('friend') t('outer') t('Do you want this? It is free: yes.')`
const check = (text: string, built: string[] = []) =>
  checkUsedKeys([strings], usedKeys([{ file: 'a.ts', text }]), built).map(
    ({ rule, values }) => `${rule} ${values.key}`,
  )

describe('keys in code and strings compared', () => {
  it.each([
    ['all are used', all, []],
    ['with the namespace', all.replaceAll(/t\('/g, "t('common:"), []],
    ['one is not used', all.replace("t('menu')", ''), ['string-unused common:menu']],
    ['a key that is handed on', all.replace("t('menu')", "label: 'common:menu'"), []],
    ['all of an object', all.replace(`t(\`states.\${x}\`)`, "t('states', { returnObjects: true })"), []],
    ['one form of a plural', all.replace("t('item')", "t('item_one')"), []],
    ['a key that is nowhere', `${all} t('common:meny')`, ['string-undefined common:meny']],
    ['a key without namespace that is nowhere', `${all} t('meny')`, ['string-undefined meny']],
    ['of a file with a prefix', `${all} keyPrefix t('open')`, []],
    [
      'calls of something else',
      "t('common:menu') t('div') t('span') t('p')",
      expect.not.arrayContaining(['string-undefined div']),
    ],
    ['no code that shows them', "test('menu')", []],
  ])('%s', (_title, text, expected) => expect(check(text)).toEqual(expected))

  it('keys that are declared as built are used', () => {
    expect(check("t('menu')", ['common:*'])).toEqual([])
    expect(check("t('menu')", ['common:states.*', 'common:item'])).not.toContain('string-unused common:item')
  })

  it('an undefined key is an error in the code, with a suggestion', () => {
    const text = `${all}\n  t('common:meny')`
    const [found] = checkUsedKeys([strings], usedKeys([{ file: 'src/a.ts', text }]))
    expect(found).toMatchObject({
      rule: 'string-undefined',
      severity: 'error',
      file: 'src/a.ts',
      line: 2,
      column: 3,
      values: { meant: 'common:menu' },
    })
  })
})

describe('the code of a project', () => {
  it('is its own, and neither tests, built files nor packages', () => {
    const root = copyOf('whole', {
      '.vitepress/theme/A.vue': 'a',
      '.vitepress/theme/coverage/B.vue': 'b',
      '.vitepress/cache/c.ts': 'c',
      '.git/d.ts': 'd',
      'node_modules/e/e.ts': 'e',
      'tests/f.ts': 'f',
      'src/g.test.ts': 'g',
      'dist/h.js': 'h',
      'src/å ö.ts': 'i',
    })
    const found = codeFiles(root).map(({ file }) => file)
    expect(found.filter((file) => !file.endsWith('.md'))).toEqual([
      '.vitepress/theme/A.vue',
      '.vitepress/theme/coverage/B.vue',
      'site.config.ts',
      'src/å ö.ts',
    ])
  })
})
