import { describe, expect, it } from 'vitest'
import { type Community, communityOf } from '../../../.vitepress/core/communities/community.ts'
import {
  type Chosen,
  choose,
  directoryIndex,
  type FacetName,
} from '../../../.vitepress/core/communities/directory.ts'
import type { FrontMatter } from '../../../.vitepress/core/pages/front-matter.ts'
import { page } from '../../made/pages.ts'

const made: Record<string, Partial<FrontMatter>> = {
  Aberdeengruppen: { country: ['GB-SCT'], location: 'Aberdeen', kind: 'local-group', tags: ['open-data'] },
  'Sällskapet på nätet': {
    country: ['SE'],
    location: 'På nätet',
    activity: 'active',
    tags: ['law', 'open-data'],
  },
  Umeågruppen: { country: ['SE'], location: 'Umeå', meets: ['in-person', 'online'], kind: 'local-group' },
  'Group of Britain': { country: ['GB'], activity: 'ended', kind: 'network' },
}
const entries = directoryIndex(
  Object.entries(made).map(([title, fields]) =>
    communityOf(page(`sv/natverk/${title}`, { ...fields, ref: title, title }), `/sv/natverk/${title}`),
  ),
  ({ title, place }: Community) => `${title} ${place ?? ''}`,
)
const nothing: Chosen = { words: '', country: '', place: '', meets: '', kind: '', state: '', tag: '' }
const left = (chosen: Partial<Chosen>) =>
  choose(entries, { ...nothing, ...chosen }).shown.map(({ title }) => title)
const counts = (facet: FacetName, chosen: Partial<Chosen> = {}) =>
  Object.fromEntries(choose(entries, { ...nothing, ...chosen }).counts[facet])

it.each<[what: string, chosen: Partial<Chosen>, found: string[]]>([
  ['nothing chosen', {}, Object.keys(made)],
  ['a country', { country: 'SE' }, ['Sällskapet på nätet', 'Umeågruppen']],
  ['a country with a part that counts as one', { country: 'GB' }, ['Aberdeengruppen', 'Group of Britain']],
  ['that part', { country: 'GB-SCT' }, ['Aberdeengruppen']],
  ['a place', { place: 'Umeå' }, ['Umeågruppen']],
  ['a way of meeting, written as a place too', { meets: 'online' }, ['Sällskapet på nätet', 'Umeågruppen']],
  ['a kind', { kind: 'local-group' }, ['Aberdeengruppen', 'Umeågruppen']],
  ['a state that nobody wrote', { state: 'not-checked' }, ['Aberdeengruppen', 'Umeågruppen']],
  ['a subject', { tag: 'open-data' }, ['Aberdeengruppen', 'Sällskapet på nätet']],
  ['words without å, ä and ö', { words: 'umea' }, ['Umeågruppen']],
  ['words with them, in any order', { words: 'NÄTET sällskap' }, ['Sällskapet på nätet']],
  ['two choices', { country: 'SE', meets: 'in-person' }, ['Umeågruppen']],
  ['a choice and words that do not go together', { country: 'SE', words: 'aberdeen' }, []],
  ['a value that there is none of', { country: 'NO' }, []],
  ['signs that mean something elsewhere', { words: '.*(' }, []],
])('%s', (_what, chosen, found) => expect(left(chosen)).toEqual(found))

describe('the number of a value says how many are left when it is chosen', () => {
  it('counts all while nothing is chosen', () => {
    expect(counts('country')).toEqual({ 'GB-SCT': 1, SE: 2, GB: 2 })
    expect(counts('meets')).toEqual({ online: 2, 'in-person': 1 })
  })
  it('counts a facet by what is chosen in the others, not by its own choice', () => {
    expect(counts('country', { country: 'SE' })).toEqual({ 'GB-SCT': 1, SE: 2, GB: 2 })
    expect(counts('kind', { country: 'SE' })).toEqual({ 'local-group': 1, network: 0 })
    expect(counts('country', { kind: 'network', meets: 'online' })).toEqual({ 'GB-SCT': 0, SE: 0, GB: 0 })
  })
  it('counts by the words too', () => {
    expect(counts('tag', { words: 'aberdeen' })).toEqual({ 'open-data': 1, law: 0 })
  })
})
