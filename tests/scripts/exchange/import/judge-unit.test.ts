import { describe, expect, it } from 'vitest'
import type { Segment } from '../../../../.vitepress/core/segments/segment.ts'
import { type Judging, judgeUnit } from '../../../../scripts/exchange/import/judge-unit.ts'

const judging: Judging = {
  before: 'same',
  overwrite: false,
  fuzzy: false,
  finished: new Set(),
  links: undefined,
}

function judge(source: string, target: string, kind: Segment['kind'] = 'paragraph') {
  const segment: Segment = { id: 'b1', kind, source, state: 'missing', line: 1 }
  return judgeUnit({ id: 'b1', source, target, line: 1, column: 1 }, segment, judging)
}

describe('code of Vue in a text that came back', () => {
  it.each([
    '{{ x }}',
    "{{ { a: { b: 'c' } } }}",
    "{{ (() => { return {}['x'] })() }}",
    `{{ ${'a + '.repeat(200)}b }}`,
    '{{ begun',
  ])('is refused: %s', (target) => {
    const { kind, problems } = judge('Hello all.', `Hej ${target}`)
    expect(kind).toBe('refused')
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'unsafe', unsafe: expect.objectContaining({ kind: 'vue' }) }),
    )
  })

  it('is taken where the original has it', () => {
    expect(judge('Hello {{ name }}.', 'Hej {{ name }}.').kind).toBe('taken')
  })
})

describe('white space of a string', () => {
  it('is that of the original at the ends, and a long run of it takes no time', () => {
    const gap = ' '.repeat(300_000)
    expect(judge('menu', `\n meny${gap}x  `, 'string').text).toBe(`meny${gap}x`)
    expect(judge(' menu ', ' meny  ', 'string').text).toBe(' meny  ')
  })
})
