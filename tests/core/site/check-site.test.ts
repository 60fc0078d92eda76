import { describe, expect, it } from 'vitest'
import { siteProblems } from '../../../.vitepress/core/site/check-site.ts'
import { basePath } from '../../../.vitepress/core/site/site.ts'
import { twoLanguages } from '../../made/pages.ts'

describe('the settings', () => {
  it('are fine as they are made', () => expect(siteProblems(twoLanguages)).toEqual([]))

  it('name every problem at once, with what its words need', () => {
    const wrong = { ...twoLanguages, name: '', address: 'x', originalLanguage: 'gd' }
    expect(siteProblems(wrong)).toEqual([
      { setting: 'name', problem: 'empty' },
      { setting: 'address', problem: 'webAddress' },
      { setting: 'originalLanguage', problem: 'notALanguage', values: { given: 'gd', known: 'en, sv' } },
    ])
  })

  it.each([
    ['NonProfitOrganisation', []],
    ['PrivateIndividual(s)', []],
    ['Förening', ['choice']],
    ['', ['choice']],
  ])('take %j as the kind of publisher: %j', (publisherType, problems) => {
    const found = siteProblems({ ...twoLanguages, publisherType })
    expect(found.map(({ problem }) => problem)).toEqual(problems)
  })

  it.each(['socialCards', 'pdf'])('take yes or no as %s', (setting) => {
    expect(siteProblems({ ...twoLanguages, [setting]: false })).toEqual([])
    expect(siteProblems({ ...twoLanguages, [setting]: 'nej' })).toEqual([
      { setting, problem: 'type', values: { expected: 'boolean' } },
    ])
  })

  it.each([
    [{ offline: false }, []],
    [{ offline: true, offlineSearch: 0 }, []],
    [{ offline: 'no' }, [['offline', 'type']]],
    [{ offlineSearch: -1 }, [['offlineSearch', 'kilobytes']]],
    [{ offlineSearch: 1.5 }, [['offlineSearch', 'kilobytes']]],
    [{ ofline: false }, [['ofline', 'unknown']]],
  ])('of the offline mode, %j: %j', (given, problems) => {
    const found = siteProblems({ ...twoLanguages, ...given })
    expect(found.map(({ setting, problem }) => [setting, problem])).toEqual(problems)
  })

  it.each([[undefined], [null], ['Tingwall'], [[]]])('that are %j are refused', (settings) => {
    expect(siteProblems(settings)).not.toEqual([])
  })
})

describe('the base path', () => {
  it.each([
    ['https://example.org', '/'],
    ['https://example.org/kunskap', '/kunskap/'],
    ['https://example.org/kunskap/', '/kunskap/'],
  ])('of %s is %s', (address, base) => expect(basePath({ ...twoLanguages, address })).toBe(base))
})
