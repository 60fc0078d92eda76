import { describe, expect, it } from 'vitest'
import { gatherUnits, type MemoryUnit } from '../../../.vitepress/core/memory/memory-unit.ts'
import { openMemory } from '../../../.vitepress/core/memory/open-memory.ts'

const unit = (source: string, target: string, more: Partial<MemoryUnit> = {}): MemoryUnit => ({
  kind: 'block',
  from: 'en',
  to: 'sv',
  source,
  target,
  origins: ['page a'],
  ...more,
})

const units = gatherUnits([
  unit('The group meets every Tuesday in the library.', 'Gruppen träffas varje tisdag på biblioteket.'),
  unit('Read [the plan](plan.md) first.', 'Läs [planen](plan.md) först.'),
  unit('Menu', 'Meny', { kind: 'string', origins: ['string common:menu'] }),
  unit('Menu', 'Matsedel', { origins: ['page lunch'] }),
  unit('Kommunen öppnar sina data.', 'The council opens its data.', { from: 'sv', to: 'en' }),
])

describe('a memory', () => {
  const toSwedish = openMemory(units, 'en', 'sv')
  const toEnglish = openMemory(units, 'sv', 'en')
  const found = (lookup: typeof toSwedish, text: string, question = {}) =>
    lookup(text, question).map(({ percent, translation }) => `${percent} ${translation}`)

  it.each([
    ['the same', 'Read [the plan](plan.md) first.', ['100 Läs [planen](plan.md) först.']],
    ['other white space', 'Read  [the plan](plan.md)\nfirst.', ['100 Läs [planen](plan.md) först.']],
    ['other case and punctuation', 'read [the plan](plan.md), first!', ['99 Läs [planen](plan.md) först.']],
    ['another address', 'Read [the plan](other.md) first.', ['80 Läs [planen](plan.md) först.']],
    [
      'another day',
      'The group meets every Friday in the library.',
      ['87 Gruppen träffas varje tisdag på biblioteket.'],
    ],
    ['an original in Swedish', 'The council opens its data.', ['100 Kommunen öppnar sina data.']],
    ['too little alike', 'The group decides on Friday.', []],
    ['no words', '…', []],
    ['nothing', '', []],
  ])('knows, of %s', (_title, text, expected) => expect(found(toSwedish, text)).toEqual(expected))

  it('translates from Swedish, whichever was the original', () => {
    expect(found(toEnglish, 'Gruppen träffas varje onsdag på biblioteket.')).toEqual([
      '83 The group meets every Tuesday in the library.',
    ])
    expect(found(toEnglish, 'kommunen öppnar sina data')).toEqual(['99 The council opens its data.'])
  })

  it('gives the match of the place that is asked about first, else whole blocks', () => {
    expect(found(toSwedish, 'Menu')).toEqual(['100 Matsedel', '100 Meny'])
    expect(found(toSwedish, 'Menu', { origin: 'string common:menu' })).toEqual(['100 Meny', '100 Matsedel'])
    expect(found(toSwedish, 'Menu', { most: 1 })).toEqual(['100 Matsedel'])
  })

  it('finds less alike texts where they are asked for', () => {
    expect(found(toSwedish, 'The group meets in the library.', { least: 50 })).toEqual([
      '75 Gruppen träffas varje tisdag på biblioteket.',
    ])
  })

  it('says what differs', () => {
    const [match] = toSwedish('The group meets every Friday in the library.')
    const changes = match?.difference.filter(({ change }) => change !== 'kept')
    expect(changes?.map(({ change, text }) => `${change} ${text}`)).toEqual([
      'removed Tuesday',
      'added Friday',
    ])
  })

  it('knows a language by its first part, and no other', () => {
    expect(openMemory(units, 'en-GB', 'sv-SE')('Menu')).toHaveLength(2)
    expect(openMemory(units, 'en', 'gd')('Menu')).toEqual([])
  })
})

describe('units', () => {
  it('stand once, with all their origins and the most telling kind', () => {
    const twice = [
      unit('Menu', 'Meny', { kind: 'sentence', origins: ['page b'] }),
      unit('Menu', 'Meny', { kind: 'string', origins: ['page a', 'page b'] }),
    ]
    expect(gatherUnits(twice)).toEqual([
      unit('Menu', 'Meny', { kind: 'string', origins: ['page a', 'page b'] }),
    ])
    expect(gatherUnits([...twice].reverse())).toEqual(gatherUnits(twice))
  })
})
