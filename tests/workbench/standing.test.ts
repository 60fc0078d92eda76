import { describe, expect, it } from 'vitest'
import type { Segment, SegmentState } from '../../.vitepress/core/segments/segment.ts'
import { isToDo, neighbour, nextToDo, standingOf, textOf } from '../../.vitepress/workbench/logic/standing.ts'

function segment(id: string, state: SegmentState, target?: string): Segment {
  return {
    id,
    kind: 'paragraph',
    source: `Text ${id}`,
    state,
    line: 1,
    ...(target !== undefined && { target }),
  }
}
const segments = [
  segment('b0', 'current', 'Klar'),
  segment('b1', 'outdated', 'Gammal'),
  segment('b2', 'missing'),
  segment('b3', 'current', 'Också klar'),
]
const [first, second, third] = segments
if (!first || !second || !third) throw new Error('no segments')
const none = new Map<string, string>()
const nobody = new Set<string>()

describe('how a segment stands', () => {
  it.each([
    ['as the file says', second, none, nobody, 'outdated'],
    ['as written where the text is another', second, new Map([['b1', 'Ny']]), nobody, 'written'],
    ['as ready where a person says so', second, new Map([['b1', 'Ny']]), new Set(['b1']), 'ready'],
    ['as missing where it has been emptied', first, new Map([['b0', '  ']]), new Set(['b0']), 'missing'],
  ] as const)('%s', (_, of, written, ready, standing) => {
    expect(standingOf(of, written, ready)).toBe(standing)
  })

  it('shows what is written, else what the file says, else nothing', () => {
    expect(textOf(first, new Map([['b0', 'Ny']]))).toBe('Ny')
    expect(textOf(first, none)).toBe('Klar')
    expect(textOf(third, none)).toBe('')
  })
})

describe('the way through a page', () => {
  const standing = (of: Segment) => standingOf(of, none, nobody)

  it.each([
    ['the first to do from nowhere', undefined, 'b1'],
    ['the next after this', 'b1', 'b2'],
    ['from the last one back to the first that is left', 'b3', 'b1'],
    ['not this one itself', 'b2', 'b1'],
  ])('leads to %s', (_, from, to) => {
    expect(nextToDo(segments, from, standing)?.id).toBe(to)
  })

  it('leads nowhere where all is done, or only this one is left', () => {
    expect(nextToDo(segments, 'b1', (of) => (of.id === 'b1' ? 'written' : 'ready'))).toBeUndefined()
    expect(isToDo('unconfirmed')).toBe(true)
  })

  it('goes up and down and stops at the ends', () => {
    expect(neighbour(segments, 'b1', 1)?.id).toBe('b2')
    expect(neighbour(segments, 'b3', 1)).toBeUndefined()
    expect(neighbour(segments, 'b0', -1)).toBeUndefined()
    expect(neighbour(segments, undefined, 1)?.id).toBe('b0')
  })
})
