import { describe, expect, it } from 'vitest'
import { finding } from '../../../.vitepress/core/findings/finding.ts'
import { type Rule, severities } from '../../../.vitepress/core/findings/rules.ts'
import { findingWords } from '../../../scripts/report/finding-words.ts'
import { ruleWords } from '../../../scripts/report/rule-words.ts'
import { readResources } from '../../../scripts/words/words.ts'

const rules = Object.keys(severities) as Rule[]
const resources = readResources()
const at = { file: 'docs/sv/a.md', line: 1, column: 1 }

/** The texts of a rule in a language: `what_one`, `mend_withoutMeant` and so on. */
function texts(language: string, rule: string): Record<string, string> {
  return JSON.parse(JSON.stringify(resources[language]?.findings ?? {}))[rule] ?? {}
}

describe.each(Object.keys(resources))('the words of findings in %s', (language) => {
  it.each(rules)('%s says what is wrong and how to mend it', (rule) => {
    const values: Record<string, string | number> = { language: 'sv', from: 'en', into: 'en', count: 2 }
    for (const text of Object.values(texts(language, rule))) {
      for (const [, name = ''] of text.matchAll(/\{\{(\w+)\}\}/g)) values[name] ??= `<${name}>`
    }
    const { what, mend } = findingWords(finding(rule, at, values), language)
    expect(what).not.toMatch(/\{\{|findings:|\.$|^$/)
    expect(mend).not.toMatch(/\{\{|findings:|^$/)
    expect(mend).toMatch(/[.>]$/)
  })

  it.each(rules)('%s speaks of itself in general too', (rule) => {
    const { what, help } = ruleWords(rule, language)
    expect(`${what} ${help}`).not.toMatch(/\{\{|\$t|findings:/)
    expect(what).toMatch(/^.+\.$/)
    expect(help).toContain(`coverage-allow ${rule}:`)
  })

  it('speak of no rule that there is not', () => {
    const own = Object.keys(JSON.parse(JSON.stringify(resources[language]?.findings)))
    const speaking = own.filter((key) => Object.keys(texts(language, key)).some((name) => /^what/.test(name)))
    expect(speaking.sort()).toEqual([...rules].sort())
  })
})

describe('words that depend on what is known', () => {
  it.each<[string, Rule, Record<string, string | number>, string, string]>([
    [
      'a suggestion',
      'front-matter-unknown',
      { field: 'titel', meant: 'title' },
      'en',
      '“titel” is not a field of front matter. Did you mean “title”? Rename it or take it away.',
    ],
    [
      'no suggestion',
      'front-matter-unknown',
      { field: 'färg', meant: '' },
      'sv',
      '”färg” är inget fält som kan stå överst i en sida. Ta bort det. Vilka fält som finns ser du i schemas/front-matter.schema.json.',
    ],
    [
      'values to choose from',
      'front-matter-value',
      { field: 'original', value: 'gd', allowed: 'en, sv' },
      'sv',
      '”original” kan inte ha värdet gd. Välj något av: en, sv.',
    ],
    [
      'no values to choose from',
      'front-matter-value',
      { field: 'order', value: 'x', allowed: '' },
      'en',
      '“order” cannot have the value x. Change the value to one that the field is meant for.',
    ],
    [
      'names of languages',
      'string-missing',
      { key: 'a', language: 'sv', original: 'b' },
      'en',
      '“a” has no translation into Swedish (the original: b). Add the key with its translation.',
    ],
    [
      'names of languages in Swedish',
      'link-other-language',
      { language: 'sv', into: 'en', twin: 'x.md' },
      'sv',
      'Länken leder till sidan på engelska, fast den finns på svenska också. Länka till x.md i stället.',
    ],
    [
      'one and many',
      'page-outdated',
      { count: 1, lines: '7', original: 'o', ref: 'r', language: 'sv', removed: 0, context: 'changed' },
      'en',
      '1 block of the original has changed since this translation was confirmed (o, line 7). Adapt the translation, then run “npm run translate -- done r --language sv”.',
    ],
    [
      'what was taken away',
      'page-outdated',
      { count: 2, lines: '', original: 'o', ref: 'r', language: 'sv', removed: 2, context: 'removed' },
      'sv',
      '2 block har tagits bort ur originalet, o, sedan översättningen bekräftades. Anpassa översättningen och kör sedan ”npm run translate -- done r --language sv”.',
    ],
    [
      'types in words',
      'front-matter-type',
      { field: 'tags', expected: 'array', value: 'x' },
      'sv',
      '”tags” ska vara en lista men är x. Skriv en lista efter ”tags:”.',
    ],
    [
      'text that looks like a placeholder',
      'string-placeholders',
      { key: 'a', missing: '{{count}}', extra: '' },
      'en',
      '“a” lacks {{count}}, which the original has. Put it where the value belongs, written just as in the original.',
    ],
    [
      'text that looks like a key',
      'string-empty',
      { key: '$t(common:menu)' },
      'en',
      '“$t(common:menu)” has no text. Write the text.',
    ],
  ])('%s', (_title, rule, values, language, expected) => {
    const { what, mend } = findingWords(finding(rule, at, values), language)
    expect(`${what}. ${mend}`).toBe(expected)
  })
})
