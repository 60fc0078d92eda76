import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { projectRoot } from '../../scripts/site/folders.ts'
import type { MadeSite } from './make-site.ts'

export interface BuiltSite extends MadeSite {
  /** What the build said. */
  output: string
}

/** Builds a made site in a process of its own, as a person's build is. */
export function buildMadeSite(made: MadeSite): BuiltSite {
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', path.join(projectRoot, 'tests/sites/build-one.ts'), made.root],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  return { ...made, output }
}
