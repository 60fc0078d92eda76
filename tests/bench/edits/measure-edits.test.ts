import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { measureEdits } from './measure-edits.ts'
import { readOriginals } from './read-originals.ts'

// Some pages in each language; `npm run bench -- coverage` takes all, and more edits of each.
const pages = readOriginals(path.join(projectRoot, 'docs'), ['en', 'sv']).filter(
  (_, index) => index % 5 === 0,
)

describe('edits of real pages, found from the lock file alone', () => {
  const measure = measureEdits(pages, 2, 7)

  it('are of every kind', () => {
    // Not every page has code, and few of these have dates.
    const few = new Set(['code changed', 'date', 'number'])
    for (const { kind, edits } of measure.kinds) if (!few.has(kind)) expect(edits, kind).toBeGreaterThan(3)
  })

  it('leave a translation up to date where nothing else is said', () => {
    expect(measure.precision).toBeGreaterThanOrEqual(0.99)
    expect(measure.quiet).toBeGreaterThanOrEqual(0.98)
  })

  it('make it outdated, in the right block, where something else is said', () => {
    expect(measure.recall).toBeGreaterThanOrEqual(0.98)
  })

  it('are the same for the same seed', () => {
    const few = pages.slice(0, 2)
    expect(measureEdits(few, 1, 3)).toEqual(measureEdits(few, 1, 3))
  })
})
