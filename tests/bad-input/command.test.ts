import path from 'node:path'
import { describe, expect, it } from 'vitest'
import coverage from '../../scripts/commands/coverage.ts'
import { folderWith } from '../made/any-tree.ts'
import { runCommand } from '../made/run-command.ts'

const pages = {
  'docs/en/meetings.md': '# Meetings\n\nEvery town has a place where people meet and decide together.\n',
  'docs/sv/meetings.md': '# Möten\n\nVarje ort har en plats där människor möts och beslutar tillsammans.\n',
}

/** Runs the check on trees that are not ours. */
async function run(files: Record<string, string | Uint8Array>, options: Record<string, string>) {
  const root = folderWith({ ...pages, ...files })
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  const placed = args.map((arg) => (arg.startsWith('@') ? path.join(root, arg.slice(1)) : arg))
  return runCommand(coverage, placed)
}

describe('the check of a tree that is not ours', () => {
  it('ends well where all is there, and says what it cannot judge', async () => {
    const { code, out } = await run({}, { docs: '@docs' })
    expect(code).toBe(0)
    expect(out).toContain('There is no record of confirmed translations here')
    expect(out).toMatch(/Pages +100% +–/)
    expect(out).not.toContain('nothing to compare')
  })

  it('judges only what is judged with --fail-under', async () => {
    expect((await run({}, { docs: '@docs', 'fail-under': '100' })).code).toBe(0)
    expect((await run({ 'docs/en/b.md': '# More\n' }, { docs: '@docs', 'fail-under': '100' })).code).toBe(1)
  })

  it('names what cannot be read, goes on with the rest and ends with 2', async () => {
    const files = {
      'l/en.json': '{ "a": "Open" }',
      'l/sv.json': '{ "a": "Öppna", }',
      'docs/sv/b.md': new Uint8Array([0xff]),
    }
    const { code, out } = await run(files, { docs: '@docs', locales: '@l' })
    expect(code).toBe(2)
    expect(out).toContain('l/sv.json:1:17  error')
    expect(out).toContain('docs/sv/b.md:1:1  error')
    expect(out).toMatch(/Pages +\d+% +–/)
  })

  it.each([
    ['a folder that is not there', { docs: '@nowhere' }, 'there is no folder'],
    [
      'a language that is none',
      { docs: '@docs', languages: 'english' },
      '“english” is not the code of a language',
    ],
    ['names that show no language', { docs: '@docs/en' }, 'Name the languages: --languages en,sv'],
  ])('%s ends with 2 and one line', async (_title, options, message) => {
    const { code, out, err } = await run({}, options)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
