import { describe, expect, it } from 'vitest'
import type { StringFile } from '../../../.vitepress/core/strings/string-file.ts'
import { checkTags } from '../../../.vitepress/core/tags/check-tags.ts'
import { page, pairsFrom } from '../../made/pages.ts'

function words(language: string, values: Record<string, string>): StringFile {
  const entries = Object.entries(values).map(
    ([key, value], index) => [key, { key, value, line: index + 2, column: 3 }] as const,
  )
  return { language, namespace: 'tags', file: `locales/${language}/tags.json`, entries: new Map(entries) }
}
const known = [
  words('en', { law: 'Law', 'open-data': 'Open data' }),
  words('sv', { law: 'Juridik', 'open-data': 'Öppna data' }),
]
const tagged = (...tags: string[]) => {
  const original = { ...page('sv/natverk/index', { ref: 'communities', tags }), at: placeOf }
  return [{ ref: 'communities', original, translations: new Map() }]
}
const placeOf = (path: readonly PropertyKey[]) => ({ line: 10 + Number(path[1]), column: 4 })

describe('tags', () => {
  it('with words are right, however often they are used', () => {
    expect(checkTags(tagged('law', 'open-data', 'law'), known, 'en')).toEqual([])
  })
  it.each([
    ['open-date', 'open-data'],
    ['kvanthopp', ''],
  ])('without words are found at their place: %s', (tag, meant) => {
    expect(checkTags(tagged('law', tag), known, 'en')).toMatchObject([
      {
        rule: 'tag-unknown',
        severity: 'error',
        file: 'docs/sv/natverk/index.md',
        line: 11,
        column: 4,
        values: { tag, meant },
      },
    ])
  })
  it('whose words make the same address are found in the language where they do', () => {
    const same = words('sv', { law: 'Öppna data', 'open-data': 'Oppna  data!' })
    expect(checkTags([], [words('en', {}), same], 'en')).toMatchObject([
      {
        rule: 'tag-address-duplicate',
        file: 'locales/sv/tags.json',
        line: 3,
        values: { tag: 'open-data', other: 'law', address: 'oppna-data', language: 'sv' },
      },
    ])
  })
  it('are not judged where the tree has no words for any', () => {
    expect(checkTags(pairsFrom({ 'en/a': { ref: 'a', tags: ['x'] } }), [], 'en')).toEqual([])
  })
})
