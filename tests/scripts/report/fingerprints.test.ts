import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Finding, finding, sortFindings } from '../../../.vitepress/core/findings/finding.ts'
import { fingerprintsOf } from '../../../scripts/report/fingerprints.ts'

const link = (line: number, target: string) =>
  finding('link-dead', { file: 'docs/sv/a.md', line, column: 1 }, { target, meant: '' })
const prints = (findings: readonly Finding[]) => [...fingerprintsOf(findings).values()]

describe('fingerprints', () => {
  it('tell alike findings apart by their order', () => {
    expect(new Set(prints([link(1, 'b.md'), link(2, 'b.md'), link(3, 'c.md')])).size).toBe(3)
  })

  it('stay the same however many lines are put in above', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ line: fc.integer({ min: 1, max: 500 }), target: fc.constantFrom('a', 'b', 'å') }),
        ),
        fc.integer({ min: 0, max: 1000 }),
        (places, shift) => {
          const before = sortFindings(places.map(({ line, target }) => link(line, target)))
          const after = before.map((found) => ({ ...found, line: found.line + shift }))
          expect(prints(after)).toEqual(prints(before))
          expect(new Set(prints(before)).size).toBe(before.length)
        },
      ),
    )
  })
})
