import { describe, expect, it } from 'vitest'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import { tagUrls } from '../../../.vitepress/core/tags/tag-urls.ts'
import { pairsFrom, twoLanguages } from '../../made/pages.ts'
import { stringFile } from '../../made/strings.ts'

const strings = [
  { ...stringFile('en', { 'open-data': 'Open data' }), namespace: 'tags' },
  { ...stringFile('sv', { 'open-data': 'Öppna data' }), namespace: 'tags' },
]
const tagged = { 'en/data': { ref: 'data', tags: ['open-data', 'wordless'] } }
const urlsOf = (pages: Parameters<typeof pairsFrom>[0]) => {
  const pairs = pairsFrom(pages)
  return tagUrls(pairs, [], addressesOf(pairs, twoLanguages), strings)
}

describe('the addresses of tags', () => {
  it('are below the overview in each language, in its words', () => {
    const overview = { 'en/tags/index': { ref: 'tags' }, 'sv/taggar/index': { ref: 'tags', original: 'en' } }
    expect(urlsOf({ ...tagged, ...overview })).toEqual(['/en/tags/open-data', '/sv/taggar/oppna-data'])
  })
  it('are there too where the overview is not translated yet', () => {
    expect(urlsOf({ ...tagged, 'en/subjects': { ref: 'tags' } })).toEqual([
      '/en/subjects/open-data',
      '/sv/subjects/oppna-data',
    ])
  })
  it('are none without an overview', () => expect(urlsOf(tagged)).toEqual([]))
})
