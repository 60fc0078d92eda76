import { describe, expect, it } from 'vitest'
import { confirmImported } from '../../../../scripts/exchange/import/confirm-imported.ts'
import type { Verdict } from '../../../../scripts/exchange/import/problem.ts'
import { openSegments } from '../../../../scripts/segments/open-segments.ts'
import { readKnowledgeBase } from '../../../../scripts/site/read-knowledge-base.ts'
import site from '../../../fixtures/whole/site.config.ts'
import { copyOf, edit } from '../../../made/tree.ts'

const original = 'docs/sv/om/oppna-data.md'
const translation = 'docs/en/about/open-data.md'

async function imported(root: string) {
  const opened = await openSegments(readKnowledgeBase(root, site), root, site, {
    name: 'page open-data',
    language: 'en',
  })
  if (!opened) throw new Error('no page')
  const at = { file: 'x.po', line: 1, column: 1 }
  const { name, to: language } = opened
  const right = opened.segments.map(
    ({ id }): Verdict => ({ at, name, language, id, kind: 'taken', problems: [], doubts: [] }),
  )
  return { opened, right, version: undefined }
}

describe('confirmImported', () => {
  it.each([
    ['original', original],
    ['translation', translation],
  ])('confirms nothing of a page whose %s somebody has changed since it was checked', async (_, file) => {
    const root = copyOf('whole', { 'locales/translations.lock.json': null })
    const one = await imported(root)
    edit(root, { [file]: (text) => `${text}\n2031\n` })
    const { lock, outcomes } = confirmImported(root, site, [one])
    expect(outcomes).toEqual([{ kind: 'changed', name: 'open-data', file }])
    expect(lock.pages.size).toBe(0)
  })

  it('confirms a page that nobody has changed', async () => {
    const root = copyOf('whole', { 'locales/translations.lock.json': null })
    const { lock } = confirmImported(root, site, [await imported(root)])
    expect([...lock.pages.keys()]).toHaveLength(1)
  })
})
