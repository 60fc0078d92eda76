import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import { copyOf, edit } from '../../made/tree.ts'
import { openWorkbench } from './made-workbench.ts'

const page = { name: 'page open-data', language: 'en' }
const strings = { name: 'strings common', language: 'sv' }
const english = 'docs/en/about/open-data.md'
const swedish = 'docs/sv/om/oppna-data.md'

function segment(unit: Segmented, source: string) {
  const found = unit.segments.find((each) => each.source.startsWith(source))
  if (!found) throw new Error(`no segment “${source}”`)
  return found
}

function versions({ version = '', originalVersion }: Segmented) {
  return { version, originalVersion }
}

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8')

describe('queue', () => {
  it('says what there is to do, and what follows from a change on disk', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    const before = await ask('queue', { language: 'en' })
    expect(before.tasks).toEqual([])
    expect(before.languages.map(({ code }) => code)).toEqual(['en', 'sv'])
    expect(before.progress.translated).toBe(before.progress.total)
    edit(root, { [swedish]: (text) => text.replace('ingen kan ta skada av', 'ingen kan ta skada av 2031') })
    const { tasks, progress } = await ask('queue', { language: 'en' })
    expect(tasks).toMatchObject([{ kind: 'page', ref: 'open-data', urgency: 'outdated' }])
    expect(progress.current).toBeLessThan(progress.translated)
    edit(root, { [english]: null })
    expect((await ask('queue', { language: 'en' })).tasks).toMatchObject([
      { ref: 'open-data', state: 'missing' },
    ])
  })
})

describe('open and save', () => {
  it('writes the one block that changed, and nothing else', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    expect(unit).toMatchObject({ from: 'sv', to: 'en', file: english, original: swedish, isThere: true })
    const { id, target } = segment(unit, 'Vi delar')
    expect(target).toBe('We share everything that can harm nobody.')
    const before = read(root, english)
    const saved = await ask('save', {
      ...page,
      ...versions(unit),
      edits: { [id]: 'We share all that harms nobody.' },
    })
    expect(saved.kind).toBe('saved')
    expect(read(root, english)).toBe(
      before.replace('everything that can harm nobody', 'all that harms nobody'),
    )
    expect((await ask('queue', { language: 'en' })).progress.today).toBe(9)
  })

  it('leaves a file byte for byte as it was where nothing is changed', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    for (const which of [page, strings]) {
      const { unit } = await ask('open', which)
      const before = read(root, unit.file)
      const edits = Object.fromEntries(unit.segments.map(({ id, target = '' }) => [id, target]))
      expect((await ask('save', { ...which, ...versions(unit), edits })).kind).toBe('saved')
      expect(read(root, unit.file)).toBe(before)
    }
  })

  it('writes strings', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', strings)
    await ask('save', {
      ...strings,
      ...versions(unit),
      edits: { 'directory.count_one': '{{count}} ”grupp”' },
    })
    expect(JSON.parse(read(root, 'locales/sv/common.json')).directory.count_one).toBe('{{count}} ”grupp”')
  })

  it('is told where an editor has changed the file meanwhile, with what it says now', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    edit(root, { [english]: (text) => text.replace('harm nobody', 'hurt nobody') })
    const after = read(root, english)
    const { id } = segment(unit, 'Vi delar')
    const saved = await ask('save', { ...page, ...versions(unit), edits: { [id]: 'Mine.' } })
    if (saved.kind !== 'conflict') throw new Error(saved.kind)
    expect(segment(saved.unit, 'Vi delar').target).toBe('We share everything that can hurt nobody.')
    expect(read(root, english)).toBe(after)
    const again = await ask('save', { ...page, ...versions(saved.unit), edits: { [id]: 'Mine.' } })
    expect(again.kind).toBe('saved')
  })

  it('is told where the original is another by now', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    edit(root, { [swedish]: (text) => text.replace('öppen licens', 'fri licens') })
    const { id } = segment(unit, 'Vi delar')
    expect((await ask('save', { ...page, ...versions(unit), edits: { [id]: 'Mine.' } })).kind).toBe(
      'conflict',
    )
  })

  it('loses nothing of two who save at once', async () => {
    const root = copyOf('whole')
    const one = await openWorkbench(root)
    const other = await openWorkbench(root)
    const { unit } = await one.ask('open', page)
    await other.ask('open', page)
    const first = segment(unit, 'Vi delar').id
    const second = segment(unit, 'Välj').id
    const outcomes = await Promise.all([
      one.ask('save', { ...page, ...versions(unit), edits: { [first]: 'The first text.' } }),
      other.ask('save', { ...page, ...versions(unit), edits: { [second]: 'The second text.' } }),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved'])
    const isFirst = outcomes[0].kind === 'saved'
    expect(read(root, english).includes('The first text.')).toBe(isFirst)
    expect(read(root, english).includes('The second text.')).toBe(!isFirst)
  })

  it('refuses texts that would break the page, and says which', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    const before = read(root, english)
    const { id } = segment(unit, 'Vi delar')
    const saved = await ask('save', { ...page, ...versions(unit), edits: { [id]: '   ', nonsense: 'x' } })
    expect(saved).toEqual({
      kind: 'refused',
      findings: {
        [id]: [expect.objectContaining({ rule: 'empty' })],
        nonsense: [expect.objectContaining({ rule: 'unknown' })],
      },
    })
    expect(read(root, english)).toBe(before)
  })

  it.each([
    'page ../../../etc/passwd',
    'page docs/en/index',
    'page constructor',
    'strings ../../package',
    'strings ../en/common',
    'strings __proto__',
    'page open-data ',
  ])('knows nothing by the name of “%s”', async (name) => {
    const { post } = await openWorkbench(copyOf('whole'))
    const sha = 'a'.repeat(40)
    const edits = { b1: 'x' }
    for (const [call, more] of [
      ['open', {}],
      ['check', { edits }],
      ['suggest', { id: 'b1' }],
      ['preview', { edits }],
      ['draft', { edits }],
      ['start', {}],
      ['save', { edits, originalVersion: sha }],
      ['confirm', { version: sha, originalVersion: sha }],
    ] as const) {
      const answer = await post(call, { name, language: 'sv', ...more })
      expect([call, answer.status >= 400 && answer.status < 500]).toEqual([call, true])
    }
  })

  it('does not touch a file that a link leads out of docs/ to', async () => {
    const root = copyOf('whole')
    const outside = path.join(root, 'outside.md')
    writeFileSync(outside, read(root, english))
    edit(root, { [english]: null })
    symlinkSync(outside, path.join(root, english))
    const { post } = await openWorkbench(root)
    const answer = await post('open', page)
    expect([answer.status, await answer.json()]).toEqual([409, expect.objectContaining({ kind: 'outside' })])
  })

  it('does not begin a page in a folder that a link leads out of docs/ to', async () => {
    const root = copyOf('whole', { 'docs/en/about': null })
    const outside = path.join(root, 'elsewhere')
    mkdirSync(outside)
    symlinkSync(outside, path.join(root, 'docs/en/om'))
    const { post } = await openWorkbench(root)
    const answer = await post('start', { ...page, slug: 'open-data' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })
})

describe('strings that are named as what every object has', () => {
  const common = 'locales/en/common.json'
  const named = (text: string) =>
    text.replace('{', '{\n  "constructor": "Builder of {{count}}",\n  "toString": "As text",')

  it('are checked, saved and counted as others are', async () => {
    const root = copyOf('whole', { [common]: named })
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', strings)
    const edits = { constructor: 'Byggare av {{total}}' }
    const { findings } = await ask('check', { ...strings, edits })
    expect(findings.constructor).toMatchObject([{ rule: 'string-placeholders' }])
    await ask('draft', { ...strings, version: versions(unit).version, edits: { toString: 'Som text' } })
    const saved = await ask('save', {
      ...strings,
      ...versions(unit),
      edits: { constructor: 'Byggare av {{count}}' },
    })
    expect(saved.kind).toBe('saved')
    expect((await ask('open', strings)).draft?.edits).toEqual({ toString: 'Som text' })
    expect((await ask('queue', { language: 'sv' })).progress.today).toBe(3)
  })

  it('are refused with a reason', async () => {
    const { ask } = await openWorkbench(copyOf('whole', { [common]: named }))
    const { unit } = await ask('open', strings)
    const saved = await ask('save', { ...strings, ...versions(unit), edits: { constructor: ' ' } })
    expect(saved).toMatchObject({ kind: 'refused' })
  })
})

describe('drafts', () => {
  it('survive the workbench, and say where they are older than the file', async () => {
    const root = copyOf('whole')
    const first = await openWorkbench(root)
    const { unit } = await first.ask('open', page)
    const { id } = segment(unit, 'Vi delar')
    await first.ask('draft', { ...page, edits: { [id]: 'Half a sent' }, version: unit.version ?? '' })
    await first.close()
    const second = await openWorkbench(root)
    const kept = (await second.ask('open', page)).draft
    expect(kept).toMatchObject({ edits: { [id]: 'Half a sent' }, isOlder: false })
    edit(root, { [english]: (text) => `${text}\nMore.\n` })
    expect((await second.ask('open', page)).draft?.isOlder).toBe(true)
  })

  it('are gone when their texts are saved; what was written since stays', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    const one = segment(unit, 'Vi delar').id
    const two = segment(unit, 'Välj').id
    await ask('draft', { ...page, edits: { [one]: 'One.', [two]: 'Two.' }, version: unit.version ?? '' })
    const saved = await ask('save', { ...page, ...versions(unit), edits: { [one]: 'One.' } })
    expect((await ask('open', page)).draft).toMatchObject({ edits: { [two]: 'Two.' }, isOlder: false })
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    await ask('save', { ...page, ...versions(saved.unit), edits: { [two]: 'Two.' } })
    expect((await ask('open', page)).draft).toBeUndefined()
  })

  it('are in a folder that git does not know, whatever the tree’s own .gitignore says', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    await ask('draft', { ...page, edits: { description: 'x' } })
    expect(read(root, '.translate/.gitignore')).toBe('*\n')
  })

  it('are none where what is kept is broken', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    await ask('draft', { ...page, edits: { b1: 'x' } })
    const folder = path.join(root, '.translate/drafts')
    for (const file of readdirSync(folder)) writeFileSync(path.join(folder, file), '{"name":')
    expect((await ask('open', page)).draft).toBeUndefined()
  })
})
