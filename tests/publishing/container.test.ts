import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/site/folders.ts'

const text = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8')
const lines = text('Containerfile')
  .replaceAll(/\\\n/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const left = text('.dockerignore')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const of = (word: string) =>
  lines.flatMap((line) => (line.startsWith(`${word} `) ? line.slice(word.length + 1) : []))

// There is no program for containers where this was written; what can be held without one is.
describe('the Containerfile', () => {
  it('builds in one stage and serves in another, which has nothing of the first but the site', () => {
    expect(of('FROM')).toEqual([
      expect.stringMatching(/^docker\.io\/library\/node:\d+-slim AS build$/),
      expect.stringMatching(/^docker\.io\/nginxinc\/nginx-unprivileged:[\d.]+-alpine$/),
    ])
    const served = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')) + 1)
    expect(served.every((line) => line.startsWith('COPY --from=build /srv/'))).toBe(true)
  })

  it('has a Node that the project runs on', () => {
    const [, major = ''] = /node:(\d+)/.exec(of('FROM')[0] ?? '') ?? []
    expect(Number(major)).toBeGreaterThanOrEqual(20)
    expect(text('package.json')).toContain('"node": ">=20.19.0"')
  })

  it('copies files that there are, and none that are left out', () => {
    const files = of('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1))
    expect(files).toContain('package-lock.json')
    for (const file of files) expect(existsSync(path.join(projectRoot, file)), file).toBe(true)
    expect(files.filter((file) => left.includes(file))).toEqual([])
  })

  it('runs commands that there are', () => {
    const { scripts } = JSON.parse(text('package.json'))
    const names = [
      ...of('RUN')
        .join('\n')
        .matchAll(/npm run ([\w:-]+)/g),
    ].map(([, name = '']) => name)
    expect(names).toEqual(['build'])
    for (const name of names) expect(Object.keys(scripts)).toContain(name)
  })

  it('takes every setting that the environment may say', () => {
    const names = [...text('site.config.ts').matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name).sort()
    expect(
      of('ARG')
        .map((line) => line.split('=')[0])
        .sort(),
    ).toEqual(names)
  })

  it('takes into its build nothing that a build or a test makes, and no installed packages', () => {
    const made = text('.gitignore')
      .split('\n')
      .map((line) => line.replace(/^\/|\/$/g, ''))
      .filter((line) => line !== '' && line !== '.DS_Store' && !line.startsWith('tests/'))
    expect(made).toContain('node_modules')
    expect(made.filter((name) => !left.includes(name))).toEqual([])
    expect(left).toContain('tests')
  })
})
