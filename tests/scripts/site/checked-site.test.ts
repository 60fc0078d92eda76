import { describe, expect, it } from 'vitest'
import { settingFaults } from '../../../.vitepress/core/site/setting-problems.ts'
import { usageProblem } from '../../../scripts/arguments/usage-problem.ts'
import { plainTexts } from '../../../scripts/report/plain-texts.ts'
import { checkedSite } from '../../../scripts/site/checked-site.ts'
import { twoLanguages } from '../../made/pages.ts'

const json = (text: string) => JSON.parse(text)

/** What is said of settings that differ from right ones in this. */
function said(wrong: object, language = 'en'): string {
  try {
    checkedSite({ ...twoLanguages, ...wrong })
  } catch (error) {
    return usageProblem('coverage', error, { language })
  }
  return ''
}

describe('settings that are right', () => {
  it('are given back', () => expect(checkedSite(twoLanguages)).toBe(twoLanguages))
})

describe('settings that are wrong', () => {
  it.each<[string, object, string]>([
    ['no name', { name: undefined }, 'name: is missing.'],
    ['a number for a name', { name: 3 }, 'name: must be text.'],
    ['an empty name', { name: '' }, 'name: must not be empty.'],
    ['no languages', { languages: [] }, 'languages: must not be empty.'],
    ['an address without a scheme', { address: 'example.org' }, 'address: must be a web address that begins'],
    ['a script as an address', { repository: 'javascript:alert(1)' }, 'repository: must be a web address'],
    [
      'a contact that is no mail address',
      { contact: 'kansliet' },
      'contact: must be a mail address, such as',
    ],
    ['a section with a capital', { sections: ['Om'] }, 'sections.0: must be a word of a–z, 0–9 and -.'],
    ['an empty word', { sameWords: ['civic tech', ' '] }, 'sameWords.1: must not be empty.'],
    ['an empty pattern of keys', { builtKeys: [''] }, 'builtKeys.0: must not be empty.'],
    [
      'a threshold above all',
      { thresholds: { translated: 101, current: 0 } },
      'thresholds.translated: must be a number from 0 to 100.',
    ],
    [
      'a language that the site does not have',
      { originalLanguage: 'gd' },
      'originalLanguage: “gd” is not one of the languages, en, sv.',
    ],
    [
      'a language tag that is none',
      { languages: [{ code: 'sv_SE', name: 'Svenska', locale: 'sv-SE' }] },
      'languages.0.code: must be a BCP 47 language tag, such as sv or sv-SE.',
    ],
    [
      'a language that stands there twice',
      { languages: [twoLanguages.languages[0], twoLanguages.languages[0]], originalLanguage: 'en' },
      'languages: the same code stands there twice.',
    ],
    [
      'a setting that there is not',
      { sektions: [] },
      'sektions: there is no such setting (did you mean “sections”?).',
    ],
    ['a setting like no other', { färg: 'grön' }, 'färg: there is no such setting.'],
    [
      'the name of a rule',
      json('{ "rules": { "page-mising": "error" } }'),
      'rules.page-mising: there is no rule “page-mising” (did you mean “page-missing”?).',
    ],
    [
      'the severity of a rule',
      json('{ "rules": { "page-missing": "fatal" } }'),
      'rules.page-missing: must be one of error, warning, note, off.',
    ],
    [
      'a rule that cannot be turned off',
      json('{ "rules": { "json-invalid": "off" } }'),
      'rules.json-invalid: means that something could not be read',
    ],
    [
      'a rule that is allowed',
      json('{ "allow": [{ "rule": "string-emty", "reason": "x" }] }'),
      'allow.0.rule: there is no rule “string-emty” (did you mean “string-empty”?).',
    ],
    [
      'an allowance without a reason',
      { allow: [{ rule: 'string-empty', reason: ' ' }] },
      'allow.0.reason: must say why this is right.',
    ],
  ])('%s', (_what, wrong, expected) => {
    expect(said(wrong).split('\n')).toContainEqual(expect.stringContaining(`site.config.ts: ${expected}`))
  })

  it('are all named at once, in Swedish too', () => {
    expect(said({ name: '', originalLanguage: 'gd' }, 'sv')).toBe(
      'site.config.ts: name: får inte vara tom.\nsite.config.ts: originalLanguage: ”gd” är inget av språken, en, sv.',
    )
  })

  it('have words for every fault in both languages', () => {
    for (const language of ['en', 'sv']) {
      const texts = plainTexts('setting', language)
      expect(settingFaults.filter((fault) => texts[fault] === undefined)).toEqual([])
    }
  })
})
