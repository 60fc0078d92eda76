import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
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

const commands = [
  'start',
  'dev',
  'build',
  'coverage',
  'translate',
  'search',
  'packages',
  'test',
  'release',
  'deploy',
  'text',
  'workbench',
]

describe('a command', () => {
  it.each([...commands, 'bench'])('%s tells its use', (name) => {
    const { status, stdout } = run([name, '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('npm ')
  })

  it.each(commands)('%s refuses an option that it does not have', (name) => {
    const { status, stderr } = run([name, '--no-such-option'])
    expect(status).toBe(2)
    expect(stderr).toContain('--no-such-option')
  })

  it('that cannot be read, as with a slip in site.config.ts, is told where, without a stack', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'tingwall-run-'))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    mkdirSync(path.join(root, 'scripts/commands'), { recursive: true })
    for (const file of ['run.mjs', 'start-command.mjs']) {
      cpSync(path.join(projectRoot, 'scripts', file), path.join(root, 'scripts', file))
    }
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'))
    writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }')
    writeFileSync(
      path.join(root, 'site.config.ts'),
      "export default {\n  name: 'Möten'\n  branch: 'main'\n}\n",
    )
    writeFileSync(path.join(root, 'scripts/commands/coverage.ts'), "import '../../site.config.ts'\n")
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'coverage'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^This cannot be read\. Correct it:\n.*site\.config\.ts:3:2: ERROR: .*\n$/)
  })

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
