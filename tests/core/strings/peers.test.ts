import { describe, expect, it } from 'vitest'
import { languageReport } from '../../../.vitepress/core/coverage/language-report.ts'
import { stringCoverage } from '../../../.vitepress/core/coverage/string-coverage.ts'
import { emptyLock } from '../../../.vitepress/core/freshness/lock.ts'
import { judge } from '../../../scripts/report/exit-code.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { checkStrings, rulesOf } from '../../made/check-strings.ts'
import { twoLanguages } from '../../made/pages.ts'
import { stringFile } from '../../made/strings.ts'
import { copyOf, type Edit } from '../../made/tree.ts'

const texts = (count: number, text: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, text(index)]))

/** The share of Swedish that is translated. */
function translated(en: unknown, sv: unknown): number | null | undefined {
  const files = [stringFile('en', en), stringFile('sv', sv)]
  const { statuses } = stringCoverage({ files, unreadable: new Map() }, twoLanguages, emptyLock, new Map())
  return languageReport('sv', [], statuses, { pages: false, strings: false }).strings.percent.translated
}

/** The exit code for a copy of the whole fixture with edits, where only errors count. */
function exitCode(edits: Record<string, Edit>): number {
  const { report } = readKnowledgeBase(copyOf('whole', edits), whole)
  return judge(report, { translated: 0, current: 0 }).exitCode
}

describe('where i18next-cli status is wrong', () => {
  it('299 of 300 keys is not 100 %', () => {
    expect(
      translated(
        texts(300, (i) => `Some words ${i}`),
        texts(299, (i) => `Några ord ${i}`),
      ),
    ).toBe(99)
  })

  it('no keys is neither 100 % nor a success', () => {
    expect(translated({}, {})).toBeNull()
    expect(exitCode({ 'locales/en': null, 'locales/sv': null })).toBe(2)
  })

  it('Swedish that is English is not 100 %', () => {
    const en = texts(50, (i) => `These are words for the reader ${i}`)
    expect(translated(en, en)).toBe(0)
  })

  it('invalid JSON does not exit with 0', () => {
    expect(exitCode({ 'locales/sv/common.json': '{ "menu": "Meny", }' })).toBe(2)
  })
})

describe('where @lingual/i18n-check is wrong', () => {
  it('a namespace file that is missing is said', () => {
    const { findings } = readKnowledgeBase(copyOf('whole', { 'locales/sv/common.json': null }), whole)
    expect(findings.map(({ rule }) => rule)).toContain('strings-file-missing')
  })

  const en = { a_one: '{{count}} group', a_other: '{{count}} groups' }
  const ordinals = {
    p_ordinal_one: '{{count}}st',
    p_ordinal_two: '{{count}}nd',
    p_ordinal_few: '{{count}}rd',
    p_ordinal_other: '{{count}}th',
  }
  it.each([
    ['a missing _other', en, { a_one: '{{count}} grupp' }, ['string-plural-missing a']],
    ['a missing ordinal', ordinals, { p_ordinal_one: '{{count}}:a' }, ['string-plural-missing p']],
    ['an extra key', { a: 'Menu' }, { a: 'Meny', b: 'Borta' }, ['string-extra b']],
    [
      'a text that is the original’s',
      { a: 'Read the rules' },
      { a: 'Read the rules' },
      ['string-identical a'],
    ],
  ])('%s is said', (_title, original, sv, said) => expect(checkStrings(original, sv).said).toEqual(said))

  it('a key that stands twice is said, with both places', () => {
    const sv = '{\n  "open-data": "Öppna data",\n  "open-data": "Data"\n}'
    const { findings } = readKnowledgeBase(copyOf('whole', { 'locales/sv/tags.json': sv }), whole)
    expect(findings.find(({ rule }) => rule === 'json-duplicate-key')).toMatchObject({
      line: 3,
      column: 3,
      values: { other: '2:3' },
    })
  })

  it.each([
    ['<br /> beside <br/>', 'One<br/>two', 'Ett<br />två'],
    ['a translated aria-label', '<a aria-label="Close">Close it</a>', '<a aria-label="Stäng">Stäng den</a>'],
    ['Swedish plurals beside English ones', '{{count}} of 1,000', '{{count}} av 1 000'],
  ])('%s is right', (_title, original, sv) => expect(rulesOf(original, sv)).toEqual([]))
})

describe('where Lunaria and coverage by keys are wrong', () => {
  it('nested keys are checked', () => {
    expect(checkStrings({ a: { b: { c: 'Menu', d: 'Back' } } }, { a: { b: { c: 'Meny' } } }).said).toEqual([
      'string-missing a.b.d',
    ])
  })

  it('706 of 709 keys of which 700 are empty is not 99 %', () => {
    const sv = texts(706, (i) => (i < 700 ? '' : `Några ord ${i}`))
    expect(
      translated(
        texts(709, (i) => `Some words ${i}`),
        sv,
      ),
    ).toBe(0)
  })
})
