import { describe, expect, it } from 'vitest'
import { librarySource } from '../../.vitepress/config/library.ts'
import { communityList } from '../../.vitepress/config/lists/communities-list.ts'
import { communitiesIn, featuredIn } from '../../.vitepress/config/profiles.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import site from '../../site.config.ts'

const library = librarySource(projectRoot, site).get()

describe.each(['en', 'sv'])('the directory in %s', (language) => {
  const communities = communitiesIn(library, language)

  it('has featured communities first, and those alone on the home page', () => {
    const featured = communities.filter((community) => community.featured)
    expect(featured.length).toBeGreaterThan(0)
    expect(communities.slice(0, featured.length)).toEqual(featured)
    expect(featuredIn(library, language).map(({ url }) => url)).toEqual(featured.map(({ url }) => url))
  })
  it('reads the place of the Scottish network as a way of meeting', () => {
    const scottish = communities.find(({ title }) => title === 'Scotland Civic Tech Network')
    expect(scottish).toMatchObject({
      place: undefined,
      meets: ['online', 'in-person'],
      countries: ['GB-SCT'],
    })
  })
  it('says of each what it is', () => {
    const silent = communities.filter(({ kind }) => !kind)
    expect(silent.map(({ title }) => title)).toEqual([])
  })
  it('is the same in the list that can be downloaded', () => {
    const rows = communityList(library, site).rows(language)
    expect(rows.map(({ name }) => name)).toEqual(communities.map(({ title }) => title))
    expect(rows.find(({ ref }) => ref === 'sctn')).toMatchObject({
      twitter: 'https://x.com/ScotCivicTech',
      mail: 'hello@scotlandcivictech.org',
      language,
    })
  })
})
