import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runProcess } from './run-process.ts'

/**
 * Installs what is only measured against, and is no dependency of the project, in a folder of its own. Starlight wants
 * a newer Node than ours, which is why npm must not take our word for it that engines are strict.
 * @throws Error with what npm said.
 */
export function installPackages(folder: string, versions: Record<string, string>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: versions }),
  )
  const options = ['--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error']
  const { exitCode, output } = runProcess('npm', ['install', ...options], folder)
  if (exitCode !== 0) throw new Error(`npm could not install ${Object.keys(versions).join(', ')}:\n${output}`)
}
