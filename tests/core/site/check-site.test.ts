import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../.vitepress/core/site/check-site.ts'
import { basePath, type Site } from '../../../.vitepress/core/site/site.ts'
import { twoLanguages } from '../../made/pages.ts'

describe('the settings', () => {
  it('are fine as they are made', () => expect(checkSite(twoLanguages)).toBe(twoLanguages))

  it.each<[string, Partial<Site>, string]>([
    ['an address without a scheme', { address: 'example.org' }, 'address: must be a web address'],
    ['a script as an address', { repository: 'javascript:alert(1)' }, 'repository: must be a web address'],
    ['a contact that is no mail address', { contact: 'kansliet' }, 'contact: '],
    ['an empty word that stays as it is', { sameWords: ['civic tech', ' '] }, 'sameWords.1: '],
    ['an empty pattern of keys', { builtKeys: [''] }, 'builtKeys.0: '],
    ['a threshold above all', { thresholds: { translated: 101, current: 0 } }, 'thresholds.translated: '],
    [
      'a language that the site does not have',
      { originalLanguage: 'gd' },
      'originalLanguage: "gd" is not one of',
    ],
    [
      'a language tag that is none',
      { languages: [{ code: 'sv_SE', name: 'Svenska', locale: 'sv-SE' }] },
      'languages.0.code: must be a BCP 47 language tag',
    ],
    [
      'a language that stands there twice',
      { languages: [twoLanguages.languages[0], twoLanguages.languages[0]], originalLanguage: 'en' },
      'languages: the same code stands there twice',
    ],
    [
      'the name of a rule',
      JSON.parse('{ "rules": { "page-mising": "error" } }'),
      'rules.page-mising: there is no rule "page-mising"; did you mean "page-missing"?',
    ],
    [
      'the severity of a rule',
      JSON.parse('{ "rules": { "page-missing": "fatal" } }'),
      'rules.page-missing: Invalid option: expected one of "error"|"warning"|"note"|"off"',
    ],
    [
      'a rule that cannot be turned off',
      JSON.parse('{ "rules": { "json-invalid": "off" } }'),
      'rules.json-invalid: means that something could not be read',
    ],
    [
      'a rule that is allowed',
      JSON.parse('{ "allow": [{ "rule": "string-emty", "reason": "x" }] }'),
      'allow.0.rule: there is no rule "string-emty"; did you mean "string-empty"?',
    ],
    [
      'an allowance without a reason',
      { allow: [{ rule: 'string-empty', reason: ' ' }] },
      'allow.0.reason: must say why this is right',
    ],
  ])('say where %s is wrong', (_what, wrong, said) => {
    expect(() => checkSite({ ...twoLanguages, ...wrong })).toThrow(`site.config.ts: ${said}`)
  })

  it('name every problem at once', () => {
    expect(() => checkSite({ ...twoLanguages, name: '', address: 'x' })).toThrow(/name.*\n.*address/s)
  })
})

describe('the base path', () => {
  it.each([
    ['https://example.org', '/'],
    ['https://example.org/kunskap', '/kunskap/'],
    ['https://example.org/kunskap/', '/kunskap/'],
  ])('of %s is %s', (address, base) => expect(basePath({ ...twoLanguages, address })).toBe(base))
})
