import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { mendSave, saveFiles } from '../../../scripts/files/save-files.ts'

function tree(files: Record<string, string>) {
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  const folders = { pending: path.join(root, '.translate/pending'), kept: path.join(root, '.translate/kept') }
  return {
    root,
    folders,
    text: (file: string) =>
      existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined,
    save: (...list: [string, string | undefined, string | undefined][]) =>
      saveFiles(
        root,
        list.map(([file, before, after]) => ({ file, before, after })),
        folders,
      ),
    kept: () => (existsSync(folders.kept) ? readdirSync(folders.kept) : []),
  }
}

describe('saveFiles', () => {
  it('changes, makes and takes away files, and keeps what they were', () => {
    const { save, text, kept, folders } = tree({ 'docs/a.md': 'å', 'docs/b.md': 'ä' })
    const saved = save(
      ['docs/a.md', 'å', 'A'],
      ['docs/b.md', 'ä', undefined],
      ['docs/c/d.md', undefined, 'D'],
    )
    expect(saved).toEqual({ kind: 'saved', files: ['docs/a.md', 'docs/b.md', 'docs/c/d.md'] })
    expect([text('docs/a.md'), text('docs/b.md'), text('docs/c/d.md')]).toEqual(['A', undefined, 'D'])
    expect(kept().map((name) => name.slice(name.indexOf('-') + 1))).toEqual(['docs+a.md', 'docs+b.md'])
    expect(existsSync(folders.pending)).toBe(false)
  })

  it('writes none where one is another by now', () => {
    const { save, text, kept } = tree({ 'docs/a.md': 'å', 'docs/b.md': 'somebody else' })
    expect(save(['docs/a.md', 'å', 'A'], ['docs/b.md', 'ä', 'B'])).toEqual({
      kind: 'conflict',
      files: ['docs/b.md'],
    })
    expect([text('docs/a.md'), text('docs/b.md'), kept()]).toEqual(['å', 'somebody else', []])
  })

  it.each(['../out.md', '/etc/out.md', 'docs/../../out.md', 'link/out.md'])('never writes to %s', (file) => {
    const { root, save } = tree({ 'docs/a.md': 'å' })
    symlinkSync(tmpdir(), path.join(root, 'link'))
    expect(save([file, undefined, 'A'])).toEqual({ kind: 'conflict', files: [file] })
    expect(existsSync(path.join(tmpdir(), 'out.md'))).toBe(false)
  })

  it('writes to no hidden folder, such as git’s', () => {
    const { save, text } = tree({ 'docs/a.md': 'å' })
    expect(save(['.git/hooks/pre-commit', undefined, 'A']).kind).toBe('conflict')
    expect(text('.git/hooks/pre-commit')).toBeUndefined()
  })

  it('keeps a copy of each file that one save replaces, however many they are', () => {
    const names = Array.from({ length: 230 }, (_, number) => `docs/${number}.md`)
    const { save, kept } = tree(Object.fromEntries(names.map((name) => [name, 'å'])))
    save(...names.map((name): [string, string, string] => [name, 'å', 'A']))
    expect(kept()).toHaveLength(230)
    save(['docs/1.md', 'A', 'B'])
    expect(kept()).toHaveLength(200)
    expect(kept().some((name) => name.endsWith('-docs+1.md'))).toBe(true)
  })

  it('keeps the newest 200 copies', () => {
    const { save, kept } = tree({ a: '0' })
    for (let count = 0; count < 205; count++) save(['a', String(count), String(count + 1)])
    expect(kept()).toHaveLength(200)
  })
})

describe('mendSave', () => {
  const idOf = (text: string) => createHash('sha256').update(text).digest('hex')
  const list = (...files: [file: string, before: string, after: string][]) =>
    JSON.stringify(
      files.map(([file, before, after], index) => ({
        ...{ file, part: String(index), before: idOf(before) },
        after: idOf(after),
      })),
    )

  it('finishes what held when it was interrupted', () => {
    const { root, folders, text } = tree({
      a: 'A',
      b: 'ä',
      '.translate/pending/1': 'B',
      '.translate/pending/files.json': list(['a', 'å', 'A'], ['b', 'ä', 'B']),
    })
    mendSave(root, folders)
    expect([text('a'), text('b'), existsSync(folders.pending)]).toEqual(['A', 'B', false])
  })

  it('takes away what never held', () => {
    const { root, folders, text } = tree({ a: 'å', '.translate/pending/0': 'A' })
    mendSave(root, folders)
    expect([text('a'), existsSync(folders.pending)]).toEqual(['å', false])
  })

  it('leaves what somebody wrote in between, and keeps ours', () => {
    const { root, folders, text, kept } = tree({
      a: 'somebody else',
      '.translate/pending/0': 'A',
      '.translate/pending/files.json': list(['a', 'å', 'A']),
    })
    mendSave(root, folders)
    expect(text('a')).toBe('somebody else')
    expect(kept().map((name) => text(`.translate/kept/${name}`))).toEqual(['A'])
  })

  it('puts nothing in the place of a file that is only half there', () => {
    const { root, folders, text } = tree({
      a: 'å',
      '.translate/pending/0': 'A, but not all of',
      '.translate/pending/files.json': list(['a', 'å', 'A, but not all of it']),
    })
    mendSave(root, folders)
    expect([text('a'), existsSync(folders.pending)]).toEqual(['å', false])
  })

  it.each([
    ['takes no file from elsewhere', 'docs/a.md', '../../secret'],
    ['writes to no hidden folder', '.git/hooks/pre-commit', '0'],
    ['writes to nothing above', '../a.md', '0'],
  ])('%s, whatever a list of a stranger says', (_title, file, part) => {
    const { root, folders, text } = tree({
      secret: 'S',
      '.translate/pending/0': 'S',
      '.translate/pending/files.json': JSON.stringify([{ file, part, before: '', after: idOf('S') }]),
    })
    mendSave(root, folders)
    expect([text('secret'), text(file), existsSync(folders.pending)]).toEqual(['S', undefined, false])
  })

  it('follows no link of a stranger', () => {
    const { root, folders, text } = tree({
      secret: 'S',
      '.translate/pending/files.json': JSON.stringify([
        { file: 'docs/a.md', part: '0', before: '', after: idOf('S') },
      ]),
    })
    symlinkSync(path.join(root, 'secret'), path.join(folders.pending, '0'))
    mendSave(root, folders)
    expect(text('docs/a.md')).toBeUndefined()
  })
})
