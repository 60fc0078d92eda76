import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { behind, checkedTree, withDead } from '../../made/checked-tree.ts'
import { edit } from '../../made/tree.ts'

describe('npm run coverage -- --baseline', () => {
  it('fails only on what is new, wherever lines have moved to', async () => {
    const made = checkedTree({ 'docs/sv/index.md': withDead })
    const file = path.join(made.root, 'baseline.json')
    expect((await made.check()).code).toBe(1)
    expect((await made.check('--write-baseline', file)).code).toBe(0)
    edit(made.root, { 'docs/sv/index.md': (text) => text.replace('\n\n', '\n\nEtt nytt stycke.\n\n') })
    const moved = await made.check('--baseline', file)
    expect(moved.out).not.toContain('plan.md')
    expect(moved.out).toContain('1 finding is not shown, since the baseline has it already.')
    edit(made.root, { 'docs/sv/index.md': (text) => `${text}\nOch [listan](lista.md).\n` })
    const { code, out } = await made.check('--baseline', file)
    expect(code).toBe(1)
    expect(out).toContain('lista.md')
    expect(out).not.toContain('“plan.md”')
  })

  it('lets a low share be, but not a lower one', async () => {
    const made = checkedTree(behind)
    const file = path.join(made.root, 'baseline.json')
    await made.check('--write-baseline', file)
    expect((await made.check('--baseline', file)).out).not.toContain('is required')
    edit(made.root, { 'docs/sv/index.md': null })
    expect((await made.check('--baseline', file)).out).toContain('at least 100% is required')
  })

  it('is sorted, one line an entry', async () => {
    const made = checkedTree(behind)
    await made.check('--write-baseline', path.join(made.root, 'b.json'))
    const { findings } = JSON.parse(made.text('b.json'))
    expect(findings).toEqual([...findings].sort())
    expect(
      made
        .text('b.json')
        .split('\n')
        .filter((line) => line.includes('string-empty')),
    ).toHaveLength(1)
  })

  it('is not written where something cannot be read', async () => {
    const made = checkedTree({ 'locales/sv/common.json': '{' })
    expect((await made.check('--write-baseline', path.join(made.root, 'b.json'))).code).toBe(2)
    expect(() => made.text('b.json')).toThrow()
  })

  it.each([
    ['not JSON', '{', 'is not JSON, so it cannot be a baseline'],
    ['something else', '{}', 'is JSON, but not a baseline'],
  ])('that is %s is refused', async (_title, content, said) => {
    const made = checkedTree({ 'b.json': content })
    const { code, err } = await made.check('--baseline', path.join(made.root, 'b.json'))
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  it('that is a folder is refused, in Swedish too', async () => {
    const made = checkedTree()
    const { code, err } = await made.check('--baseline', made.root, '--language', 'sv')
    expect(code).toBe(2)
    expect(err).toContain('är en mapp, och en jämförelsefil är en fil.')
  })
})
