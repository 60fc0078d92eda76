import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/files/list-files.ts'
import { outputFolder, partsFolder, projectRoot } from '../../scripts/site/folders.ts'
import { runProcess } from '../bench/run-process.ts'
import { makeSite, withGaelicAndGaps } from './make-site.ts'

let root: string
let whole: string
const build = (...args: string[]) =>
  runProcess(process.execPath, ['scripts/run.mjs', 'build', '--root', root, ...args], projectRoot)
const contents = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .map((file) => [file, readFileSync(path.join(folder, file), 'latin1')]),
  )

beforeAll(async () => {
  root = (await makeSite('parts-test', 'gaps', withGaelicAndGaps)).root
  const hidden = path.join(root, 'docs/public/.well-known')
  mkdirSync(hidden, { recursive: true })
  writeFileSync(path.join(hidden, 'security.txt'), 'Contact: mailto:words@example.org\n')
  const { exitCode, output } = build()
  if (exitCode !== 0) throw new Error(output)
  whole = path.join(root, '.vitepress/whole')
  rmSync(whole, { recursive: true, force: true })
  renameSync(outputFolder(root), whole)
  for (const part of ['en', 'sv', 'gd']) {
    const { exitCode, output } = build('--part', part)
    if (exitCode !== 0) throw new Error(output)
  }
}, 900_000)

describe('a site that was built in parts', () => {
  it('has only its own pages in a part', () => {
    const files = listFiles(path.join(partsFolder(root), 'sv/site'), '.html')
    expect(files).toContain('sv/guider/moten.html')
    expect(files).toContain('sv/guides/open-data.html')
    expect(files.filter((file) => file !== '404.html' && !file.startsWith('sv/'))).toEqual([])
  })

  it('is refused while a part is missing, and what was published before is left alone', () => {
    const folder = (part: string) => path.join(partsFolder(root), part)
    const { exitCode, output } = build('--merge', folder('en'), folder('sv'))
    expect(exitCode).toBe(2)
    expect(output).toContain('No part has gd/')
    expect(output).toContain('--part gd')
  }, 300_000)

  it('is byte for byte the one that was built whole', () => {
    const { exitCode, output } = build('--merge')
    expect(output).not.toContain('rror:')
    expect(exitCode).toBe(0)
    const [ours, expected] = [contents(outputFolder(root)), contents(whole)]
    expect([...ours.keys()]).toEqual([...expected.keys()])
    expect(expected.has('.well-known/security.txt')).toBe(true)
    expect([...expected.keys()].filter((file) => ours.get(file) !== expected.get(file))).toEqual([])
  }, 300_000)
})
