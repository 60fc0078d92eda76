import { describe, expect, it } from 'vitest'
import { channelOf } from '../../../.vitepress/core/communities/channel.ts'
import { type NetworkId, networkIds } from '../../../.vitepress/core/communities/networks.ts'

const same: [network: NetworkId, url: string, shown: string, written: string[]][] = [
  [
    'twitter',
    'https://x.com/ScotCivicTech',
    '@ScotCivicTech',
    [
      'ScotCivicTech',
      '@ScotCivicTech',
      ' @ScotCivicTech ',
      'https://twitter.com/ScotCivicTech',
      'http://www.twitter.com/ScotCivicTech/',
      'https://mobile.twitter.com/ScotCivicTech/status/12345',
      'x.com/ScotCivicTech?lang=sv',
      'https://x.com/ScotCivicTech#about',
    ],
  ],
  [
    'mastodon',
    'https://server.social/@user',
    '@user@server.social',
    [
      '@user@server.social',
      'user@Server.Social',
      'https://server.social/@user',
      'server.social/@user',
      'https://server.social/users/user/statuses/1',
    ],
  ],
  [
    'github',
    'https://github.com/codeforall',
    'codeforall',
    [
      'codeforall',
      '@codeforall',
      'github.com/codeforall/',
      'https://github.com/codeforall/codeforall.org',
      'https://github.com/orgs/codeforall/repositories',
    ],
  ],
  [
    'slack',
    'https://scotlandcivictech.slack.com',
    'scotlandcivictech.slack.com',
    [
      'scotlandcivictech',
      'scotlandcivictech.slack.com',
      'https://scotlandcivictech.slack.com',
      'http://scotlandcivictech.slack.com/archives/C1?x=y',
    ],
  ],
  [
    'slack',
    'https://join.slack.com/t/grupp/shared_invite/abc',
    'join.slack.com/t/grupp/shared_invite/abc',
    ['https://join.slack.com/t/grupp/shared_invite/abc/?from=mail'],
  ],
  ['slack', 'https://slack.example.org', 'slack.example.org', ['https://slack.example.org/']],
  [
    'linkedin',
    'https://www.linkedin.com/groups/scotland-civic-tech',
    'scotland-civic-tech',
    [
      'https://www.linkedin.com/groups/scotland-civic-tech',
      'se.linkedin.com/groups/scotland-civic-tech/?trk=x',
    ],
  ],
  [
    'linkedin',
    'https://www.linkedin.com/company/malm%C3%B6-stad',
    'malmö-stad',
    ['malmö-stad', 'https://linkedin.com/company/malm%C3%B6-stad/about/'],
  ],
  [
    'matrix',
    'https://matrix.to/#/%23civic%3Aexample.org',
    '#civic:example.org',
    [
      '#civic:example.org',
      'matrix:r/civic:example.org',
      'https://matrix.to/#/#civic:example.org?via=example.org',
      'https://app.element.io/#/room/%23civic:example.org',
    ],
  ],
  [
    'youtube',
    'https://www.youtube.com/@mysociety',
    '@mysociety',
    ['@mysociety', 'youtube.com/@mysociety/videos'],
  ],
  [
    'youtube',
    'https://www.youtube.com/channel/UC123',
    'channel/UC123',
    ['https://m.youtube.com/channel/UC123?sub=1'],
  ],
  ['facebook', 'https://www.facebook.com/groups/123', '123', ['https://sv-se.facebook.com/groups/123/']],
  [
    'facebook',
    'https://www.facebook.com/gruppen.umea',
    'gruppen.umea',
    ['gruppen.umea', 'fb.com/gruppen.umea'],
  ],
  [
    'instagram',
    'https://www.instagram.com/en_grupp',
    '@en_grupp',
    ['@en_grupp', 'instagram.com/en_grupp/?hl=sv'],
  ],
  [
    'bluesky',
    'https://bsky.app/profile/grupp.bsky.social',
    '@grupp.bsky.social',
    ['@grupp.bsky.social', 'grupp.bsky.social', 'https://bsky.app/profile/grupp.bsky.social/post/1'],
  ],
]

describe('a channel has one address however it is written', () => {
  const cases = same.flatMap(([network, url, shown, all]) =>
    all.map((written) => ({ network, written, url, shown })),
  )
  it.each(cases)('$network: $written', ({ network, written, url, shown }) => {
    expect(channelOf(network, written)).toMatchObject({ url, shown })
  })
  it.each(cases)('$network: $url is read as itself', ({ network, url, shown }) => {
    expect(channelOf(network, url)).toMatchObject({ url, shown })
  })
})

const never = [
  '',
  '@',
  'javascript:alert(1)',
  'JaVaScRiPt://x.com/%0Aalert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  'https://x.com@evil.example/Name"onclick="x',
  'https://user:secret@github.com/org',
  'https://github.com:8080/org',
  'https://localhost/@name',
  'https://127.0.0.1/@name',
  'https://[::1]/@name',
  '<b>name</b>',
  'two words',
  '../../etc',
  '//evil.example',
  'https://',
  'a'.repeat(5000),
  `https://x.com/${'/'.repeat(5000)}`,
]

describe.each(networkIds)('%s: what is neither a name nor an address there is none', (network) => {
  it.each(never)('%s', (written) => expect(channelOf(network, written)).toBeUndefined())
})

it.each([
  ['twitter', 'https://x.com.evil.example/Name', 'another host'],
  ['twitter', 'https://evil.example/x.com/Name', 'another host'],
  ['twitter', 'https://х.com/Name', 'a Cyrillic letter in the host'],
  ['twitter', 'https://x.com/search?q=civic', 'a page of the service'],
  ['twitter', 'https://x.com/', 'no name'],
  ['github', 'https://gist.github.com/org', 'another host'],
  ['github', 'https://github.com/topics/civic-tech', 'a page of the service'],
  ['linkedin', 'https://www.linkedin.com/in/a-person', 'a person'],
  ['facebook', 'https://www.facebook.com/profile.php?id=1', 'a person'],
  ['matrix', '@person:example.org', 'a person'],
  ['matrix', '!id:example.org', 'an id'],
  ['mastodon', 'name', 'no server'],
  ['bluesky', 'name', 'no domain'],
  ['slack', 'https://app.slack.com/client/T1', 'a page of one who is in'],
] as [NetworkId, string, string][])('%s: %s is not taken (%s)', (network, written) => {
  expect(channelOf(network, written)).toBeUndefined()
})
