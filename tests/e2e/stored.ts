import { readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../scripts/site/folders.ts'
import type { Page } from './site-test.ts'

/** A name that the privacy page gives to something kept on the device. */
export interface NamedStorage {
  name: string
  /** The page says that more comes after it, such as the name of a list. */
  isStart: boolean
}

/** The names in the tables of the privacy section of a page: a cell that begins with code, and what follows it. */
export function namedStorage(file: string): NamedStorage[] {
  const text = readFileSync(path.join(projectRoot, file), 'utf8')
  const [, section = ''] = text.split(/^## .*\{#privacy\}$/m)
  const [privacy = ''] = section.split(/^## /m)
  return [...privacy.matchAll(/^\| `([^`]+)`([^|]*)\|/gm)].map(([, name = '', after = '']) => ({
    name,
    isStart: after.trim() !== '',
  }))
}

/** Everything that the page's origin keeps on the device, by name. */
export async function storedNames(page: Page): Promise<string[]> {
  const names = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ])
  const cookies = await page.context().cookies()
  return [...names, ...cookies.map(({ name }) => `cookie ${name}`)]
}

export function isNamed(stored: string, { name, isStart }: NamedStorage): boolean {
  return isStart ? stored.startsWith(name) && stored !== name : stored === name
}
