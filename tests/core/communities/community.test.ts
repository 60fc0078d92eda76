import { describe, expect, it } from 'vitest'
import { communityOf } from '../../../.vitepress/core/communities/community.ts'
import {
  contactPurposes,
  mailAddress,
  spokenAddress,
} from '../../../.vitepress/core/communities/contact-ways.ts'
import { checkFrontMatter } from '../../../.vitepress/core/pages/check-front-matter.ts'
import type { FrontMatter } from '../../../.vitepress/core/pages/front-matter.ts'
import { isCountryCode, isIn } from '../../../.vitepress/core/places/country-codes.ts'
import { page, twoLanguages } from '../../made/pages.ts'

const community = (fields: Partial<FrontMatter>) =>
  communityOf(
    page('sv/natverk/grupp', { ...fields, ref: 'grupp', title: fields.title ?? 'Gruppen' }),
    '/sv/natverk/grupp',
  )

it('reads a profile: a way of meeting written as a place, handles and what nobody has said', () => {
  expect(
    community({
      location: 'På nätet',
      social: { twitter: 'https://twitter.com/Gruppen', github: '@gruppen' },
    }),
  ).toMatchObject({
    place: undefined,
    meets: ['online'],
    activity: 'not-checked',
    featured: false,
    countries: [],
    tags: [],
    channels: [
      { network: 'twitter', url: 'https://x.com/Gruppen', shown: '@Gruppen' },
      { network: 'github', url: 'https://github.com/gruppen', shown: 'gruppen' },
    ],
  })
})

describe('ways of contact', () => {
  it('stand by what a reader wants, in the order of the purposes', () => {
    const purposes = contactPurposes(
      community({
        website: 'https://www.example.org/',
        contact_email: 'hej@example.org',
        contact: [
          { name: 'Vill du starta en grupp?', text: 'Mejla oss', mail: 'grupp@example.org' },
          { name: 'Annars: fråga på en träff.' },
        ],
        social: { github: 'gruppen', mastodon: '@gruppen@example.org', slack: 'gruppen' },
      }),
    )
    expect(purposes.map(({ purpose, ways }) => [purpose, ways.map(({ kind, url }) => [kind, url])])).toEqual([
      [
        'ask',
        [
          ['mail', 'mailto:grupp@example.org'],
          ['mail', ''],
          ['mail', 'mailto:hej@example.org'],
        ],
      ],
      ['talk', [['slack', 'https://gruppen.slack.com']]],
      ['follow', [['mastodon', 'https://example.org/@gruppen']]],
      ['code', [['github', 'https://github.com/gruppen']]],
      ['read', [['website', 'https://www.example.org/']]],
    ])
  })
  it('name an address once', () => {
    const both = {
      contact_email: 'hej@example.org',
      contact: [{ name: 'Fråga oss', mail: 'hej@example.org' }],
    }
    expect(contactPurposes(community(both))[0]?.ways).toHaveLength(1)
  })
  it('are none where there are none', () => expect(contactPurposes(community({}))).toEqual([]))

  it.each([
    ['hej@example.org', 'mailto:hej@example.org'],
    ['hej+grupp@example.org', 'mailto:hej+grupp@example.org'],
    ['hej?bcc=a%40b.c&body=x@example.org', 'mailto:hej%3Fbcc%3Da%2540b.c%26body%3Dx@example.org'],
    ['hej@example.org?subject=x', 'mailto:hej@example.org%3Fsubject%3Dx'],
  ])('%s is linked as %s', (mail, address) => expect(mailAddress(mail)).toBe(address))

  it.each([
    ['https://www.example.org/', 'example.org'],
    ['http://example.org/om/oss/', 'example.org/om/oss'],
  ])('%s is shown as %s', (url, shown) => expect(spokenAddress(url)).toBe(shown))
})

it.each([
  ['SE', true],
  ['GB-SCT', true],
  ['TW', true],
  ['UK', false],
  ['se', false],
  ['SE-AC', false],
  ['Sverige', false],
])('%s is the code of a country: %s', (code, is) => expect(isCountryCode(code)).toBe(is))

it.each([
  ['GB-SCT', 'GB', true],
  ['GB', 'GB-SCT', false],
  ['GB', 'G', false],
])('%s is in %s: %s', (code, country, is) => expect(isIn(code, country)).toBe(is))

describe('front matter of a profile', () => {
  const rulesOf = (values: Record<string, unknown>) =>
    checkFrontMatter(
      {
        file: 'docs/sv/a.md',
        values: { title: 'A', description: 'A', ...values },
        at: (path) => ({ line: path.length, column: 1 }),
      },
      twoLanguages,
    ).findings.map(({ rule, line, values: { field } }) => [rule, line, field])

  it('may say all this', () => {
    expect(
      rulesOf({
        kind: 'interest-group',
        activity: 'ended',
        country: ['GB-SCT', 'SE'],
        meets: ['online', 'in-person'],
        location: 'Göteborg',
        founded: 2018,
        checked: '2026-11-21',
        social: { twitter: 'Namn', matrix: '#rum:example.org', facebook: 'https://facebook.com/groups/1' },
      }),
    ).toEqual([])
  })
  it.each<[what: string, values: Record<string, unknown>, rule: string, line: number, field: string]>([
    ['a kind that there is none of', { kind: 'club' }, 'front-matter-value', 1, 'kind'],
    ['a state that there is none of', { activity: 'resting' }, 'front-matter-value', 1, 'activity'],
    ['a country in words', { country: ['SE', 'Skottland'] }, 'country-unknown', 2, 'country.1'],
    ['a way of meeting that there is none of', { meets: ['pub'] }, 'front-matter-value', 2, 'meets.0'],
    ['a year as a date', { founded: '2018-01-01' }, 'front-matter-type', 1, 'founded'],
    ['a year of the future', { founded: 20188 }, 'front-matter-value', 1, 'founded'],
    ['a date that does not exist', { checked: '2026-02-30' }, 'front-matter-date', 1, 'checked'],
    [
      'a script as an address',
      { social: { slack: 'javascript:alert(1)' } },
      'channel-unknown',
      2,
      'social.slack',
    ],
    [
      'a person’s page',
      { social: { linkedin: 'https://linkedin.com/in/a' } },
      'channel-unknown',
      2,
      'social.linkedin',
    ],
    ['a network that we do not know', { social: { orkut: 'a' } }, 'front-matter-unknown', 2, 'social.orkut'],
  ])('%s', (_what, values, rule, line, field) => expect(rulesOf(values)).toEqual([[rule, line, field]]))
})
