import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { namedLikeFiles, walkFiles } from '../../../scripts/files/walk-files.ts'

function tree(files: readonly string[], links: Record<string, string> = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-walk-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), '')
  }
  for (const [link, target] of Object.entries(links)) {
    mkdirSync(path.dirname(path.join(root, link)), { recursive: true })
    symlinkSync(target, path.join(root, link))
  }
  return root
}

const walk = (root: string, folder = 'docs') => {
  const { files, findings } = walkFiles(root, folder)
  return { files, findings: findings.map(({ rule, file, line }) => `${file}:${line} ${rule}`) }
}

describe('files below a folder', () => {
  it('are sorted by code point, with the names that they have', () => {
    const names = ['a b.md', 'a#b.md', 'a%20b.md', 'o\u0308.md', 'z.md', 'ö.md']
    expect(walk(tree(names.map((name) => `docs/${name}`))).files).toEqual([
      'a b.md',
      'a#b.md',
      'a%20b.md',
      'o\u0308.md',
      'z.md',
      'ö.md',
    ])
  })

  it('are none where there is no folder', () => expect(walk(tree([]))).toEqual({ files: [], findings: [] }))

  it('leaves out what is hidden', () =>
    expect(walk(tree(['docs/.git/a.md', 'docs/node_modules/a.md', 'docs/a.md'])).files).toEqual(['a.md']))

  it.each<[string, Record<string, string>, string[], string[]]>([
    ['a link to itself', { 'docs/self': '.' }, ['en/a.md'], ['docs/self:1 link-loop']],
    ['a link to the folder above', { 'docs/en/up': '..' }, ['en/a.md'], ['docs/en/up:1 link-loop']],
    ['a link out of the tree', { 'docs/out': tmpdir() }, ['en/a.md'], ['docs/out:1 link-outside']],
    ['a link to a file outside', { 'docs/b.md': '/etc/hostname' }, ['en/a.md'], ['docs/b.md:1 link-outside']],
    ['a link to another folder', { 'docs/sv': 'en' }, ['en/a.md', 'sv/a.md'], []],
    ['a link to a file', { 'docs/b.md': 'en/a.md' }, ['b.md', 'en/a.md'], []],
    ['a link to nothing', { 'docs/b.md': 'none.md' }, ['b.md', 'en/a.md'], []],
    [
      'two links that lead to each other',
      { 'docs/x/y': '../z', 'docs/z/w': '../x' },
      ['en/a.md'],
      ['docs/x/y/w:1 link-loop', 'docs/z/w/y:1 link-loop'],
    ],
  ])('%s', (_title, links, files, findings) => {
    const found = walk(tree(['docs/en/a.md'], links))
    expect({ files: found.files, findings: found.findings.sort() }).toEqual({ files, findings })
  })

  it('ends where many links lead to each other', () => {
    const names = Array.from({ length: 12 }, (_, index) => `f${index}`)
    const links = Object.fromEntries(
      names.flatMap((from) =>
        names.flatMap((to) => (from === to ? [] : [[`docs/${from}/${to}`, `../${to}`]])),
      ),
    )
    const { files } = walk(tree(['docs/en/a.md'], links))
    expect(files).toEqual(['en/a.md'])
  })

  it('says which folders are named as files', () => {
    const root = tree(['docs/en/a.md/b.md'])
    expect(namedLikeFiles(walkFiles(root, 'docs'), 'docs', ['.md'])).toMatchObject([
      { rule: 'file-unreadable', file: 'docs/en/a.md' },
    ])
  })
})
