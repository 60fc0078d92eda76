import { expect, it } from 'vitest'
import { type Meeting, whereabouts } from '../../../.vitepress/core/communities/meeting.ts'

const online: Meeting[] = ['online']
const both: Meeting[] = ['online', 'in-person']

it.each<[location: string | undefined, meets: Meeting[], place: string | undefined, read: Meeting[]]>([
  ['Online', [], undefined, online],
  ['  online ', [], undefined, online],
  ['På nätet', [], undefined, online],
  ['på na\u0308tet', [], undefined, online],
  ['Digitalt', [], undefined, online],
  ['På distans', ['online'], undefined, online],
  ['Hybrid', [], undefined, both],
  ['Online and in person', [], undefined, both],
  ['På nätet och på plats', [], undefined, both],
  ['Aberdeen', [], 'Aberdeen', []],
  ['Göteborg', ['in-person'], 'Göteborg', ['in-person']],
  ['Aberdeen and online', [], 'Aberdeen', online],
  ['Online, Umeå', ['in-person'], 'Umeå', both],
  ['Stockholm (på nätet)', [], 'Stockholm', online],
  ['Perth and Kinross', [], 'Perth and Kinross', []],
  ['Malmö och Lund och på nätet', [], 'Malmö och Lund', online],
  ['Stoke-on-Trent', [], 'Stoke-on-Trent', []],
  ['Newcastle (Staffordshire)', [], 'Newcastle (Staffordshire)', []],
  ['Newcastle (Staffordshire) and online', [], 'Newcastle (Staffordshire)', online],
  ['Online Street, Leeds', [], 'Online Street, Leeds', []],
  [undefined, ['online'], undefined, online],
  [undefined, [], undefined, []],
  ['', [], undefined, []],
])('%j with %j: place %j, meets %j', (location, meets, place, read) => {
  expect(whereabouts(location, meets)).toEqual({ place, meets: read })
})
