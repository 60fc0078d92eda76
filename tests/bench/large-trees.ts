import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot } from '../../scripts/site/folders.ts'
import { makeLargeTree } from '../made/large-tree.ts'
import { type ProcessRun, runProcess } from './run-process.ts'
import { vitepressSite } from './vitepress-site.ts'

export interface LargeTreeRuns {
  check: ProcessRun
  /** VitePress building the same pages; undefined where it was not asked for or did not end well. */
  build: ProcessRun | undefined
}

/** The time and memory of a check of a tree with a lock file, as a whole process, and of its build beside it. */
export function measureLargeTree(pairs: number, isBuilt: boolean): LargeTreeRuns {
  const folder = mkdtempSync(path.join(tmpdir(), `tingwall-${pairs}-`))
  try {
    makeLargeTree(folder, pairs)
    const run = (...args: string[]) => runProcess(process.execPath, ['scripts/run.mjs', ...args], projectRoot)
    run('translate', 'lock', '--init', '--root', folder)
    const check = run('coverage', '--root', folder)
    const site = isBuilt ? vitepressSite(path.join(folder, 'docs')) : undefined
    const build = site && runProcess(process.execPath, site.build, folder)
    return { check, build: build?.exitCode === 0 ? build : undefined }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
