import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import { copyOf, edit } from '../../made/tree.ts'
import { openWorkbench } from './made-workbench.ts'

const page = { name: 'page open-data', language: 'en' }
const home = { name: 'page home', language: 'sv' }
const strings = { name: 'strings common', language: 'sv' }
const english = 'docs/en/about/open-data.md'
const swedish = 'docs/sv/om/oppna-data.md'
const lock = 'locales/translations.lock.json'

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8')

function versions({ version = '', originalVersion }: Segmented) {
  return { version, originalVersion }
}

function idOf(unit: Segmented, source: string): string {
  return unit.segments.find((each) => each.source.startsWith(source))?.id ?? `no segment “${source}”`
}

describe('check', () => {
  it('says nothing of a page that is right', async () => {
    const { ask } = await openWorkbench(copyOf('whole'))
    expect(await ask('check', { ...page, edits: {} })).toEqual({ findings: {} })
    expect(await ask('check', { ...strings, edits: {} })).toEqual({ findings: {} })
  })

  it.each([
    ['a block', 'Kom som', 'Kom som du är, se [hit](inte-har.md).', 'link-dead'],
    ['an item', 'Write to', 'Skriv till gruppen före fredag den 3 maj 2031 [x](ingenstans.md).', 'link-dead'],
    ['a cell', 'Everybody', 'Alla som [bor](borta.md) här', 'link-dead'],
    ['a heading', 'Rules', 'Regler [x](borta.md)', 'link-dead'],
  ])(
    'tells what is wrong with %s of that segment, in the language asked for',
    async (_, source, text, rule) => {
      const { ask, post } = await openWorkbench(copyOf('whole'))
      const { unit } = await ask('open', home)
      const id = idOf(unit, source.startsWith('Kom') ? 'Come as' : source)
      const { findings } = await ask('check', { ...home, edits: { [id]: text } })
      expect(findings[id]?.map((told) => told.rule)).toContain(rule)
      const inSwedish = await post('check', { ...home, edits: { [id]: text } }, { 'accept-language': 'sv' })
      const told: unknown = await inSwedish.json()
      expect(JSON.stringify(told)).toMatch(/Länken leder till/)
    },
  )

  it('tells which field of the front matter is not as it must be', async () => {
    const { ask } = await openWorkbench(copyOf('whole'))
    const { findings } = await ask('check', {
      ...page,
      edits: { description: 'Så delar vi uppgifter så att andra kan använda dem.' },
    })
    expect(Object.values(findings).flat().length).toBeGreaterThan(0)
  })

  it('tells of a string what its placeholders lack', async () => {
    const { ask } = await openWorkbench(copyOf('whole'))
    const { findings } = await ask('check', {
      ...strings,
      edits: { languageMissing: '{{lang}} saknas', menu: 'Meny' },
    })
    expect(Object.keys(findings)).toEqual(['languageMissing'])
    expect(findings.languageMissing?.[0]).toMatchObject({
      severity: 'error',
      rule: 'string-placeholders',
    })
  })

  it('tells of a text that cannot be written', async () => {
    const { ask } = await openWorkbench(copyOf('whole'))
    const { unit } = await ask('open', page)
    const id = idOf(unit, 'Vi delar')
    const { findings } = await ask('check', { ...page, edits: { [id]: ' ' } })
    expect(findings[id]).toEqual([{ severity: 'error', rule: 'empty', text: expect.stringMatching(/\.$/) }])
  })

  it('writes nothing', async () => {
    const root = copyOf('whole')
    const before = read(root, english)
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    await ask('check', { ...page, edits: { [idOf(unit, 'Vi delar')]: 'Changed.' } })
    expect(read(root, english)).toBe(before)
  })
})

describe('confirm', () => {
  it('confirms what was outdated, and the coverage rises', async () => {
    const root = copyOf('whole', {
      [swedish]: (text) => text.replace('ingen kan ta skada av', 'vem som helst kan bruka'),
    })
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    const id = idOf(unit, 'Vi delar')
    expect(unit.segments.find((each) => each.id === id)?.state).toBe('outdated')
    const before = (await ask('queue', { language: 'en' })).progress
    const saved = await ask('save', {
      ...page,
      ...versions(unit),
      edits: { [id]: 'We share everything that anyone can use.' },
    })
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    const confirmed = await ask('confirm', { ...page, ...versions(saved.unit) })
    expect(confirmed).toMatchObject({ kind: 'confirmed', count: 1 })
    const { tasks, progress } = await ask('queue', { language: 'en' })
    expect(tasks).toEqual([])
    expect(progress.current).toBeGreaterThan(before.current)
  })

  it('confirms only the segments named, also where the translation needed no change', async () => {
    const root = copyOf('whole', {
      [swedish]: (text) =>
        text
          .replace('ingen kan ta skada av', 'vem som helst kan bruka')
          .replace('öppen licens', 'fri licens'),
    })
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    const [one, two] = [idOf(unit, 'Vi delar'), idOf(unit, 'Välj')]
    const confirmed = await ask('confirm', {
      ...page,
      ...versions(unit),
      ids: [one, 'title'],
      stillRight: true,
    })
    if (confirmed.kind !== 'confirmed') throw new Error(JSON.stringify(confirmed))
    const state = (id: string) => confirmed.unit.segments.find((each) => each.id === id)?.state
    expect([confirmed.count, state(one), state(two)]).toEqual([1, 'current', 'outdated'])
  })

  it('refuses where an error stands, and says which', async () => {
    const root = copyOf('whole', { [english]: (text) => text.replace('../index.md#before', '../gone.md') })
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    const before = read(root, lock)
    const refused = await ask('confirm', { ...page, ...versions(unit) })
    expect(refused).toMatchObject({ kind: 'refused', findings: [{ rule: 'link-dead', severity: 'error' }] })
    expect(read(root, lock)).toBe(before)
  })

  it('refuses what is wrong with the file itself, as done does', async () => {
    const root = copyOf('whole', {
      'locales/sv/common.json': (text) => text.replace('{', '{\n  "menu": "Meny",'),
    })
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', strings)
    const before = read(root, lock)
    expect(await ask('confirm', { ...strings, ...versions(unit) })).toMatchObject({ kind: 'refused' })
    expect(read(root, lock)).toBe(before)
  })

  it('is told where a file has changed since it was opened', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    edit(root, { [swedish]: (text) => text.replace('öppen licens', 'fri licens') })
    expect((await ask('confirm', { ...page, ...versions(unit) })).kind).toBe('conflict')
  })

  it('confirms strings, those named or all', async () => {
    const root = copyOf('whole', {
      'locales/en/common.json': (text) => text.replace('"Menu"', '"All pages"'),
    })
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', strings)
    expect(unit.segments.find(({ id }) => id === 'menu')?.state).toBe('outdated')
    const none = await ask('confirm', { ...strings, ...versions(unit), ids: ['directory.count_one'] })
    expect(none).toMatchObject({ kind: 'confirmed', count: 0 })
    const some = await ask('confirm', { ...strings, ...versions(unit), ids: ['menu'], stillRight: true })
    expect(some).toMatchObject({ kind: 'confirmed', count: 1 })
  })

  it('writes nothing where the record cannot be read', async () => {
    const root = copyOf('whole')
    const { ask, post } = await openWorkbench(root)
    const { unit } = await ask('open', page)
    edit(root, { [lock]: '{' })
    const answer = await post('confirm', { ...page, ...versions(unit) })
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ kind: 'lockBroken' }),
    ])
    expect(read(root, lock)).toBe('{')
  })
})

describe('start', () => {
  it('makes the file of a page that has none, which can be written and confirmed', async () => {
    const root = copyOf('whole', { [english]: null })
    const { ask } = await openWorkbench(root)
    const before = await ask('open', page)
    expect(before.unit).toMatchObject({ isThere: false })
    expect((await ask('check', { ...page, edits: {} })).findings).toBeDefined()
    const { unit } = await ask('start', { ...page, slug: 'shared-data', title: 'Shared data' })
    expect(unit).toMatchObject({ isThere: true, file: 'docs/en/om/shared-data.md' })
    const texts: Record<string, string> = {
      Öppna: 'Shared data',
      'Så delar': 'How we share data so that others can use them.',
      'Fråga om': 'Ask about open data',
      'Vi delar': 'We share everything that can harm nobody.',
      Licens: 'Licence',
      'Välj en': 'Choose an open licence. Read more on [the start page](../index.md#before).',
    }
    const edits = Object.fromEntries(
      Object.entries(texts).map(([source, text]) => [idOf(unit, source), text]),
    )
    const saved = await ask('save', { ...page, ...versions(unit), edits })
    if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved))
    const confirmed = await ask('confirm', { ...page, ...versions(saved.unit) })
    expect(confirmed).toMatchObject({ kind: 'confirmed' })
    expect((await ask('queue', { language: 'en' })).tasks).toEqual([])
  })

  it('says why it makes none', async () => {
    const { post } = await openWorkbench(copyOf('whole'))
    const answer = await post('start', page, { 'accept-language': 'sv-SE,sv;q=0.9' })
    expect([answer.status, await answer.json()]).toEqual([
      409,
      { kind: 'notPage', text: expect.stringMatching(/open-data/) },
    ])
  })
})

describe('suggest', () => {
  it('knows what is confirmed elsewhere, and learns while it runs', async () => {
    const root = copyOf('whole')
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', home)
    const id = idOf(unit, 'Read what was')
    const { matches } = await ask('suggest', { ...home, id })
    expect(matches[0]).toMatchObject({
      percent: 100,
      target: 'Läs vad som beslutades förra gången, och säg vad du vill ta upp.',
      where: 'home',
    })
    const saved = await ask('save', {
      ...home,
      ...versions(unit),
      edits: { [id]: 'Läs det som beslutades sist.' },
    })
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    expect((await ask('suggest', { ...home, id })).matches[0]?.target).toBe('Läs det som beslutades sist.')
  })

  it('finds the terms of the glossary, with the words of the other language', async () => {
    const glossary = `
- id: group
  tags: [open-data]
  en:
    preferred: group
    definition: People who meet.
  sv:
    preferred: grupp
    synonyms: [lokalgrupp]
    definition: Människor som träffas.
`
    const root = copyOf('whole', { 'docs/glossary.yml': glossary })
    const { ask } = await openWorkbench(root)
    const { unit } = await ask('open', home)
    const { terms } = await ask('suggest', { ...home, id: idOf(unit, 'Write to') })
    expect(terms).toEqual([
      { term: 'group', words: ['grupp', 'lokalgrupp'], definition: 'Människor som träffas.', avoid: [] },
    ])
  })
})
