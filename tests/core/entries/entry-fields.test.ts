import { describe, expect, it } from 'vitest'
import { checkFrontMatter } from '../../../.vitepress/core/pages/check-front-matter.ts'
import { twoLanguages } from '../../made/pages.ts'

function rules(entry: unknown, id = 'decidim'): string[] {
  const values = { title: 'Resurser', description: 'Verktyg.', type: 'library', entries: { [id]: entry } }
  const raw = { file: 'docs/sv/resurser.md', values, at: () => ({ line: 1, column: 1 }) }
  return checkFrontMatter(raw, twoLanguages).findings.map(({ rule, values: { field, value } }) =>
    `${rule} ${field} ${value ?? ''}`.trim(),
  )
}

describe('what is said of an entry', () => {
  it.each([
    [{ licence: 'AGPL-3.0-or-later', languages: ['many', 'sv'], country: ['GB-SCT', 'EU'], began: 2015 }],
    [{ licence: 'not-checked', cost: 'not-checked', kind: 'tool', website: 'https://decidim.org' }],
    [{}],
  ])('%j', (entry) => expect(rules(entry)).toEqual([]))
  it.each([
    [{ licence: 'GPLv3' }, 'front-matter-value entries.decidim.licence GPLv3'],
    [{ kind: 'tools' }, 'front-matter-value entries.decidim.kind tools'],
    [{ country: ['Sverige'] }, 'country-unknown entries.decidim.country.0 Sverige'],
    [{ country: 'SE' }, 'front-matter-type entries.decidim.country SE'],
    [{ languages: ['Svenska'] }, 'front-matter-value entries.decidim.languages.0 Svenska'],
    [{ began: '2015' }, 'front-matter-type entries.decidim.began 2015'],
    [{ began: 20155 }, 'front-matter-value entries.decidim.began 20155'],
    [{ checked: '2026-02-30' }, 'front-matter-date entries.decidim.checked 2026-02-30'],
    [{ website: 'decidim.org' }, 'front-matter-address entries.decidim.website decidim.org'],
    [{ color: 'green' }, 'front-matter-unknown entries.decidim.color'],
    ['AGPL-3.0', 'front-matter-type entries.decidim AGPL-3.0'],
  ])('%j is %s', (entry, expected) => expect(rules(entry)).toEqual([expected]))
  it('has an id that can be an anchor', () => {
    expect(rules({}, 'not an id')).toEqual([expect.stringMatching(/^front-matter-value entries\.not an id/)])
  })
})
