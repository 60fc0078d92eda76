import { describe, expect, it } from 'vitest'
import type { Segment, Segmented } from '../../.vitepress/core/segments/segment.ts'
import { mergeUnit } from '../../.vitepress/workbench/logic/merge-unit.ts'
import { openingMerge } from '../../.vitepress/workbench/logic/opening.ts'

function unit(texts: readonly (readonly [id: string, source: string, target?: string])[]): Segmented {
  const segments = texts.map(
    ([id, source, target]): Segment => ({
      id,
      kind: 'paragraph',
      source,
      state: target === undefined ? 'missing' : 'current',
      line: 1,
      ...(target !== undefined && { target }),
    }),
  )
  const files = { original: 'docs/en/a.md', file: 'docs/sv/a.md', isThere: true, originalVersion: '1' }
  return { name: 'page a', from: 'en', to: 'sv', title: 'A', ...files, segments }
}
const base = unit([
  ['b0', 'One', 'Ett'],
  ['b1', 'Two', 'Två'],
  ['b2', 'Three'],
])

describe('my texts on a file that somebody else has saved', () => {
  it('takes both where they are about other segments', () => {
    const now = unit([
      ['b0', 'One', 'Etta'],
      ['b1', 'Two', 'Två'],
      ['b2', 'Three'],
    ])
    const merge = mergeUnit(base, now, new Map([['b2', 'Tre']]))
    expect(merge).toEqual({ collisions: [], mine: new Map([['b2', 'Tre']]), taken: 1, homeless: [] })
  })

  it('asks where both wrote the same segment, and not where they wrote the same text', () => {
    const now = unit([
      ['b0', 'One', 'Etta'],
      ['b1', 'Two', 'Tvåa'],
      ['b2', 'Three'],
    ])
    const { collisions, mine } = mergeUnit(
      base,
      now,
      new Map([
        ['b0', 'En'],
        ['b1', 'Tvåa'],
      ]),
    )
    expect(collisions.map(({ segment, mine, theirs }) => [segment.id, mine, theirs])).toEqual([
      ['b0', 'En', 'Etta'],
    ])
    expect(mine.size).toBe(0)
  })

  it('follows a block that has moved because one was put in before it', () => {
    const now = unit([
      ['b0', 'Zero'],
      ['b1', 'One', 'Ett'],
      ['b2', 'Two', 'Två'],
      ['b3', 'Three'],
    ])
    const { mine, homeless } = mergeUnit(
      base,
      now,
      new Map([
        ['b1', 'Tu'],
        ['b2', 'Tre'],
      ]),
    )
    expect([...mine]).toEqual([
      ['b2', 'Tu'],
      ['b3', 'Tre'],
    ])
    expect(homeless).toEqual([])
  })

  it('shows what has no place any more, so that nothing is lost', () => {
    const { mine, homeless } = mergeUnit(base, unit([['b0', 'One', 'Ett']]), new Map([['b2', 'Tre']]))
    expect(mine.size).toBe(0)
    expect(homeless).toEqual([{ source: 'Three', text: 'Tre' }])
  })
})

describe('the texts to go on with when a page is opened', () => {
  const draft = (isOlder: boolean, edits: Record<string, string>) => ({
    unit: base,
    draft: { edits, at: '2026-11-21T09:00:00Z', isOlder },
  })

  it('are those of the draft', () => {
    const { mine, collisions } = openingMerge(draft(false, { b0: 'Etta', b2: 'Tre' }), undefined)
    expect([...mine.keys()]).toEqual(['b0', 'b2'])
    expect(collisions).toEqual([])
  })

  it('collide where the file has been saved since the draft', () => {
    const { mine, collisions } = openingMerge(draft(true, { b0: 'Etta', b2: 'Tre' }), undefined)
    expect([...mine]).toEqual([['b2', 'Tre']])
    expect(collisions.map(({ mine, theirs }) => [mine, theirs])).toEqual([['Etta', 'Ett']])
  })

  it('are those of the tab where the server never got them, before those of the draft', () => {
    const kept = { edits: { b2: 'Trean' }, segments: base.segments.slice(2), isUnsent: true }
    expect(openingMerge(draft(false, { b0: 'Etta', b2: 'Tre' }), kept).mine).toEqual(
      new Map([
        ['b0', 'Etta'],
        ['b2', 'Trean'],
      ]),
    )
    expect(openingMerge(draft(false, {}), { ...kept, isUnsent: false }).mine.size).toBe(0)
  })
})
