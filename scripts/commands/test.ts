import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readOptions } from '../arguments/read-options.ts'
import { browserVersion, findOrInstallBrowser } from '../browser/find-browser.ts'
import { projectRoot } from '../site/folders.ts'

const help = `npm test [-- --unit | --browser]
Runs types, lint, unit tests and browser tests, and counts them.

  --unit      all but the browser tests
  --browser   the browser tests only`

interface Count {
  passed: number
  failed: number
}

/** Runs every check even where one fails, and says at the end how many passed and failed. */
export default async function test(args: string[]): Promise<void> {
  const options = readOptions('test', args, { unit: { type: 'boolean' }, browser: { type: 'boolean' } }, help)
  if (!options) return
  const reports = mkdtempSync(path.join(tmpdir(), 'tingwall-test-'))
  const counts: Count[] = []
  try {
    if (!options.browser) {
      counts.push(check('types', ['vue-tsc', '--noEmit', '-p', '.']))
      counts.push(check('types of the service worker', ['tsc', '-p', '.vitepress/theme/offline/worker']))
      counts.push(check('lint', ['biome', 'check', '.']))
      counts.push(check('nothing unused', ['knip', '--no-progress']))
      counts.push(check('nothing that only tests use', ['knip', '--no-progress', '--production']))
      counts.push(unitTests(path.join(reports, 'unit.json')))
    }
    if (!options.unit) counts.push(await browserTests(path.join(reports, 'browser.json')))
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
  const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  if (sum('failed') > 0) process.exitCode = 1
}

function check(name: string, command: string[]): Count {
  console.log(`\n— ${name}`)
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function unitTests(report: string): Count {
  console.log('\n— unit tests')
  const ended = run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  return { passed: numPassedTests, failed: Math.max(numFailedTests, ended ? 0 : 1) }
}

async function browserTests(report: string): Promise<Count> {
  console.log('\n— browser tests')
  const browser = await findOrInstallBrowser()
  if (!browser) return { passed: 0, failed: 1 }
  console.log(browserVersion(browser))
  const ended = run(['playwright', 'test', '--reporter=list,json'], {
    TINGWALL_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(report, 'utf8')).stats
  return { passed: expected, failed: Math.max(unexpected + flaky, ended ? 0 : 1) }
}

/** Runs a program of node_modules in the project; true where it ended well. */
function run([name, ...args]: string[], env: Record<string, string> = {}): boolean {
  const { status } = spawnSync('npx', ['--no-install', name ?? '', ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return status === 0
}
