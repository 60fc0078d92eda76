import { describe, expect, it } from 'vitest'
import { siteProblems } from '../../../.vitepress/core/site/check-site.ts'
import { twoLanguages } from '../../made/pages.ts'

describe('the setting search', () => {
  it('takes the address of a search server', () => {
    const search = { endpoint: 'https://search.example.org/search' }
    expect(siteProblems({ ...twoLanguages, search })).toEqual([])
  })

  it.each([
    ['no scheme', { endpoint: 'search.example.org' }, 'search.endpoint'],
    ['a path alone', { endpoint: '/search' }, 'search.endpoint'],
    ['code', { endpoint: 'javascript:alert(1)' }, 'search.endpoint'],
    ['no endpoint', {}, 'search.endpoint'],
    ['what it does not know', { endpoint: 'https://example.org/', key: 'x' }, 'search'],
    ['the address itself', 'https://example.org/', 'search'],
  ])('refuses %s', (_what, search, setting) => {
    const problems = siteProblems({ ...twoLanguages, search })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.setting).toContain(setting)
  })
})
