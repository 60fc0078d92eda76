import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The path of an installed Chrome or Chromium: CHROME_PATH, else one on the PATH, else at a usual place. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROME_PATH
  if (named) return existsSync(named) ? named : undefined
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) =>
      names.map((name) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
    )
  return [...onPath, ...places].find((file) => existsSync(file))
}

/** The path of a browser that is installed, Playwright's own too. */
export async function browserFile(): Promise<string | undefined> {
  const found = findBrowser()
  if (found) return found
  if (process.env.CHROME_PATH) return undefined
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** Finds a browser, or installs Playwright's own; undefined with one line that says what to install. */
export async function findOrInstallBrowser(): Promise<string | undefined> {
  const found = findBrowser()
  if (found) return found
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.log('No Chrome or Chromium found; installing one for the browser tests.')
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.error(
    'The browser tests need Chrome or Chromium: install one (on Debian: apt-get install chromium), or name it in CHROME_PATH.',
  )
  return undefined
}

/** What the browser calls itself, for a report. */
export function browserVersion(file: string): string {
  return execFileSync(file, ['--version'], { encoding: 'utf8' }).trim()
}
