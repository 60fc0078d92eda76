import { communityOf } from '../../core/communities/community.ts'
import { type NetworkId, networkIds } from '../../core/communities/networks.ts'
import type { Column, OpenList } from '../../core/open-data/open-list.ts'
import { fullUrl } from '../../core/pages/urls.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { inOrder } from '../profiles.ts'

/** Every community of the directory in its order; addresses are the ones that the directory links to. */
export function communityList(library: Library, site: Site): OpenList {
  return {
    id: 'communities',
    ref: 'communities',
    columns,
    rows: (language) =>
      inOrder(library, language).map(({ pair, page, url }) => {
        const community = communityOf(page, url)
        const channels = new Map(community.channels.map((channel) => [channel.network, channel.url]))
        return {
          ref: pair.ref,
          name: community.title,
          description: community.description,
          address: fullUrl(site.address, url),
          language: community.shown,
          kind: community.kind,
          state: community.activity,
          featured: community.featured,
          countries: community.countries,
          place: community.place,
          meets: community.meets,
          founded: community.founded,
          subjects: community.tags,
          website: community.website,
          mail: [community.mail, ...community.contacts.map(({ mail }) => mail)].find(Boolean),
          ...Object.fromEntries(networkIds.map((id) => [id, channels.get(id)])),
          checked: community.checked,
        }
      }),
  }
}

const channelColumns = networkIds.map((name: NetworkId): Column => ({ name, type: 'uri' }))

const columns: readonly Column[] = [
  { name: 'ref', type: 'string', required: true },
  { name: 'name', type: 'string', required: true },
  { name: 'description', type: 'string', required: true },
  { name: 'address', type: 'uri', required: true },
  { name: 'language', type: 'string', required: true },
  { name: 'kind', type: 'string' },
  { name: 'state', type: 'string', required: true },
  { name: 'featured', type: 'boolean', required: true },
  { name: 'countries', type: 'strings' },
  { name: 'place', type: 'string' },
  { name: 'meets', type: 'strings' },
  { name: 'founded', type: 'integer' },
  { name: 'subjects', type: 'strings' },
  { name: 'website', type: 'uri' },
  { name: 'mail', type: 'email' },
  ...channelColumns,
  { name: 'checked', type: 'date' },
]
