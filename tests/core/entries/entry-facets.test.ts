import { describe, expect, it } from 'vitest'
import {
  type Chosen,
  type EntryView,
  facetsOf,
  facetValues,
  isChosen,
  valuesOf,
} from '../../../.vitepress/core/entries/entry-facets.ts'

const entries: EntryView[] = [
  { id: 'decidim', kind: 'tool', licence: 'AGPL-3.0', cost: 'free', languages: ['many', 'sv', 'en'] },
  { id: 'scb', kind: 'dataset', licence: 'CC0-1.0', cost: 'free', languages: ['sv', 'en'], country: ['SE'] },
  {
    id: 'riksdagen',
    kind: 'dataset',
    licence: 'own-terms',
    cost: 'free',
    languages: ['sv'],
    country: ['SE'],
  },
  { id: 'course', kind: 'course', licence: 'not-checked', cost: 'free', languages: ['en'], country: ['EU'] },
]
const nothing: Chosen = { kind: '', country: '', licence: '', cost: '', language: '', state: '', subject: '' }

describe('what entries can be chosen by', () => {
  it('leaves out what is the same for all, and what is said of none', () => {
    expect(facetsOf(entries)).toEqual(['kind', 'country', 'licence', 'language'])
  })
  it('puts licences together', () => {
    expect(entries.flatMap((entry) => valuesOf(entry, 'licence'))).toEqual([
      'open',
      'open',
      'own-terms',
      'not-checked',
    ])
  })
  it('does not take several languages for one', () => {
    expect(valuesOf({ languages: ['many', 'sv'] }, 'language')).toEqual(['sv'])
  })
  it.each([
    ['nothing chosen', nothing, 'decidim scb riksdagen course'],
    ['one value', { ...nothing, country: 'SE' }, 'scb riksdagen'],
    ['two values', { ...nothing, language: 'sv', licence: 'open' }, 'decidim scb'],
    ['values that no entry has together', { ...nothing, kind: 'course', language: 'sv' }, ''],
  ])('lets through: %s', (_, chosen, left) => {
    const ids = entries.filter((entry) => isChosen(entry, chosen)).map(({ id }) => id)
    expect(ids.join(' ')).toBe(left)
  })
  it('counts what each value would leave, beside the other choices and the words typed', () => {
    const chosen = { ...nothing, kind: 'dataset', language: 'en' }
    const count = (isFound?: (entry: EntryView) => boolean) =>
      facetValues(entries, 'kind', chosen, isFound).map(({ value, number }) => `${value} ${number}`)
    expect(count()).toEqual(['tool 1', 'dataset 1', 'course 1'])
    expect(count(({ id }) => id === 'scb')).toEqual(['tool 0', 'dataset 1', 'course 0'])
  })
})
