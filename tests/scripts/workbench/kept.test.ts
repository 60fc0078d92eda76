import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keptBuild } from '../../../scripts/workbench/page/kept-build.ts'
import { countWordsOfDay, wordsOfDay } from '../../../scripts/workbench/work/day-count.ts'
import { keepDraft, readDraft } from '../../../scripts/workbench/work/drafts.ts'

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

describe('what is built', () => {
  it('is built once, and again where one of its sources has changed or is gone', async () => {
    const root = folder()
    const source = path.join(root, 'source.ts')
    writeFileSync(source, 'one')
    let times = 0
    const make = async () => {
      times++
      return { files: new Map([['a.js', Buffer.from(`built ${times}`)]]), madeOf: [source] }
    }
    const get = async () => (await keptBuild(path.join(root, 'cache'), 'page', make)).get('a.js')?.toString()
    expect([await get(), await get()]).toEqual(['built 1', 'built 1'])
    writeFileSync(source, 'another')
    expect(await get()).toBe('built 2')
    rmSync(source)
    expect([await get(), await get()]).toEqual(['built 3', 'built 3'])
    writeFileSync(path.join(root, 'cache/page.json'), '{"node":')
    expect(await get()).toBe('built 4')
  })
})

describe('the words of a day', () => {
  const morning = new Date(2026, 10, 21, 0, 5)
  const evening = new Date(2026, 10, 21, 23, 55)
  const next = new Date(2026, 10, 22, 0, 5)

  it('are those of each segment once, until the day ends where the machine is', () => {
    const root = folder()
    expect(wordsOfDay(root, morning)).toBe(0)
    countWordsOfDay(root, { 'sv page home b1': 10 }, morning)
    countWordsOfDay(root, { 'sv page home b1': 10, 'sv page home b2': 5 }, evening)
    expect(wordsOfDay(root, evening)).toBe(15)
    expect(wordsOfDay(root, next)).toBe(0)
    countWordsOfDay(root, { 'sv page home b3': 1 }, next)
    expect(wordsOfDay(root, next)).toBe(1)
  })
})

describe('a draft', () => {
  const now = new Date('2026-11-21T10:00:00Z')

  it('is kept by name and language, and gone where it has no texts', () => {
    const root = folder()
    const which = { name: 'page ../../x', language: 'sv' }
    keepDraft(root, { ...which, edits: { b1: 'å' } }, now)
    expect(readDraft(root, which)).toEqual({ ...which, edits: { b1: 'å' }, at: '2026-11-21T10:00:00.000Z' })
    expect(readDraft(root, { ...which, language: 'en' })).toBeUndefined()
    keepDraft(root, { ...which, edits: {} }, now)
    expect(readDraft(root, which)).toBeUndefined()
  })
})
