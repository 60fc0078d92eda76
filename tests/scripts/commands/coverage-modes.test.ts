import path from 'node:path'
import { describe, expect, it } from 'vitest'
import coverageCommand from '../../../scripts/commands/coverage.ts'
import { behind, checkedTree } from '../../made/checked-tree.ts'
import { runCommand } from '../../made/run-command.ts'

describe('npm run coverage -- --history', () => {
  it('gives CSV, JSON to a file, and says where nothing is known', async () => {
    const made = checkedTree()
    const { code, out, err } = await made.check('--history')
    expect(code).toBe(0)
    expect(out).toMatch(/^commit,date,language,/)
    expect(err).toBe('The history is not known, since this is no git repository.\n')
    const silent = await made.check('--history', '--report', `json=${made.root}/history.json`)
    expect(silent.out).toBe('')
    expect(JSON.parse(made.text('history.json'))).toMatchObject({ kind: 'unknown', because: 'no-repository' })
  })

  it('has no other reports', async () => {
    const { code, err } = await checkedTree().check('--history', '--report', 'sarif')
    expect(code).toBe(2)
    expect(err).toContain('--history has the reports csv and json, not sarif')
  })
})

describe('npm run coverage -- --changes', () => {
  it('shows what has changed in the original, word by word', async () => {
    const { out } = await checkedTree(behind).check('--changes', '--only', 'sv')
    expect(out).toContain('docs/sv/index.md ← docs/en/index.md')
    expect(out).toContain('{+five+}')
  })

  it('is not mixed into another report', async () => {
    const { code, err } = await checkedTree().check('--changes', '--report', 'json')
    expect(code).toBe(2)
    expect(err).toContain('--changes is for the report in the terminal')
  })
})

describe('npm run coverage -- --docs', () => {
  it('reports on a tree that is not ours, in any format and of one language', async () => {
    const { root } = checkedTree()
    const check = (...args: string[]) =>
      runCommand(coverageCommand, ['--docs', path.join(root, 'docs'), '--languages', 'en,sv', ...args])
    const { out, code } = await check('--report', 'csv-pages', '--only', 'sv')
    expect(code).toBe(0)
    const [, ...rows] = out.trimEnd().split('\r\n')
    expect(new Set(rows.map((row) => row.split(',')[1]))).toEqual(new Set(['sv']))
    // No figures for what was not looked at.
    expect((await check()).out).not.toContain('Strings')
  })

  it('has no history', async () => {
    const { err } = await runCommand(coverageCommand, [
      '--docs',
      path.join(checkedTree().root, 'docs'),
      '--history',
    ])
    expect(err).toContain('--history needs a knowledge base with its own site.config.ts')
  })
})
