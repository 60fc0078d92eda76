import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/site/folders.ts'

/** Runs `node scripts/run.mjs …` as npm does; `node` is the version that Node says it is. */
function run(args: string[], node?: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`
  const before = node ? ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`] : []
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, 'scripts/run.mjs', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('a Node that is too old', () => {
  it.each(['18.20.4', '20.18.3'])('%s gets one line that says which one is needed', (version) => {
    const { status, stderr } = run(['start'], version)
    expect(status).toBe(1)
    expect(stderr).toBe(
      `Tingwall needs Node 20.19 or newer; this is Node ${version}. Get one at https://nodejs.org/\n`,
    )
  })
})

describe('a command', () => {
  it.each(['start', 'dev', 'build', 'coverage', 'translate', 'search', 'test'])(
    '%s tells its use',
    (name) => {
      const { status, stdout } = run([name, '--help'])
      expect(status).toBe(0)
      expect(stdout).toContain('npm ')
    },
  )

  it.each(['start', 'dev', 'build', 'coverage', 'translate', 'search', 'test'])(
    '%s refuses an option that it does not have',
    (name) => {
      const { status, stderr } = run([name, '--no-such-option'])
      expect(status).toBe(2)
      expect(stderr).toContain('--no-such-option')
    },
  )

  it('that does not exist is said in a line', () => {
    const { status, stderr } = run(['../etc'])
    expect(status).toBe(2)
    expect(stderr).toContain('There is no command "../etc"')
  })

  it('is told a port that is none', () => {
    const { status, stderr } = run(['start', '--port', 'many'])
    expect(status).toBe(2)
    expect(stderr).toContain('--port takes a whole number from 1 to 65535, not "many"')
  })
})
