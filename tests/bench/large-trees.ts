import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot } from '../../scripts/site/folders.ts'
import { makeLargeTree } from '../made/large-tree.ts'
import { type ProcessRun, runProcess } from './run-process.ts'

/** The time and memory of a check of a tree with a lock file, as a whole process. */
export function measureLargeTree(pairs: number): ProcessRun {
  const folder = mkdtempSync(path.join(tmpdir(), `tingwall-${pairs}-`))
  try {
    makeLargeTree(folder, pairs)
    const run = (...args: string[]) => runProcess(process.execPath, ['scripts/run.mjs', ...args], projectRoot)
    run('translate', 'lock', '--init', '--root', folder)
    return run('coverage', '--root', folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
