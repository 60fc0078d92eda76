import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { saveAll } from '../../../scripts/segments/save-all.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'

const files = ['docs/a.md', 'docs/b.md', 'docs/c.md']

/** Runs the saver on a root and kills it some milliseconds after it has begun to save. */
function killed(program: string, root: string, after: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, root], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after))
    child.once('error', reject)
    child.once('exit', () => resolve())
  })
}

/** What a file says, or the fault that it is half a file. */
function saidBy(root: string, file: string): string {
  const target = path.join(root, file)
  if (!existsSync(target)) return 'none'
  const words = readFileSync(target, 'utf8').split(' ')
  const isWhole = words.length === 20_001 && words.slice(0, -1).every((word) => word === words[0])
  return isWhole ? (words[0] ?? '') : 'half'
}

it('a save that is killed at any moment leaves no file half, and all or none after the next', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
  try {
    const program = path.join(folder, 'saver.mjs')
    await build({
      entryPoints: [path.join(projectRoot, 'tests/scripts/segments/saver.ts')],
      ...{ outfile: program, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
      mainFields: ['module', 'main'],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
      },
    })
    const faults: string[] = []
    let last = 0
    for (let moment = 0; moment < 200; moment++) {
      // Every moment of a save or two: a fixed row of numbers that falls evenly.
      await killed(program, folder, (moment * 7.31) % 24)
      const before = files.map((file) => saidBy(folder, file))
      if (before.includes('half')) faults.push(`half at ${moment}: ${before.join()}`)
      saveAll(folder, [])
      const after = new Set(files.map((file) => saidBy(folder, file)))
      const [number = 'none'] = after
      if (after.size !== 1) faults.push(`mixed at ${moment}: ${[...after].join()}`)
      if (number !== 'none' && Number(number) < last)
        faults.push(`lost at ${moment}: ${number} after ${last}`)
      last = Number(number) || last
    }
    expect(faults).toEqual([])
    expect(last).toBeGreaterThan(10)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 240_000)
