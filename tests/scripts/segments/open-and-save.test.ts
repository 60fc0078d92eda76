import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSegments, segmentedNames } from '../../../scripts/segments/open-segments.ts'
import { saveSegments } from '../../../scripts/segments/save-segments.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf, type Edit, edit } from '../../made/tree.ts'

const home = 'docs/sv/index.md'

function tree(edits: Record<string, Edit> = {}) {
  const root = copyOf('whole', edits)
  const base = readKnowledgeBase(root, whole)
  return {
    root,
    names: (language: string) => segmentedNames(base, whole, language),
    text: (file: string) => readFileSync(path.join(root, file), 'utf8'),
    async open(name: string, language = 'sv') {
      const unit = await openSegments(readKnowledgeBase(root, whole), root, whole, { name, language })
      if (!unit) throw new Error(`${name} cannot be opened`)
      return unit
    },
    isOpen: async (name: string, language: string) =>
      (await openSegments(base, root, whole, { name, language })) !== undefined,
    save: (
      { name, to, version, originalVersion }: Awaited<ReturnType<typeof openSegments>> & object,
      edits: Record<string, string>,
    ) =>
      saveSegments(
        readKnowledgeBase(root, whole),
        root,
        whole,
        { name, language: to, version, originalVersion },
        new Map(Object.entries(edits)),
      ),
  }
}

describe('segmentedNames', () => {
  it('has what a language has, or could have, a translation of', () => {
    const { names } = tree()
    expect(names('sv')).toEqual(['page home', 'strings common', 'strings tags'])
    expect(names('en')).toEqual(['page open-data'])
  })
})

describe('openSegments', () => {
  it('has each text with its translation and how it stands', async () => {
    const { open } = tree()
    const unit = await open('page home')
    expect(unit).toMatchObject({
      from: 'en',
      to: 'sv',
      file: home,
      isThere: true,
      url: '/en/',
      targetUrl: '/sv/',
    })
    expect(unit.segments.map(({ id }) => id).slice(0, 3)).toEqual(['title', 'description', 'b1'])
    expect(new Set(unit.segments.map(({ state }) => state))).toEqual(new Set(['current']))
    expect(unit.segments.every(({ target }) => target !== undefined)).toBe(true)
  })

  it('says what has changed, and what is still in English', async () => {
    const { open } = tree({
      'docs/en/index.md': (text) => text.replace(/^title: .*$/m, 'title: Quite another title'),
      'locales/en/common.json': (text) => text.replace(/: "([^"]*)"/, ': "Said in quite another way"'),
    })
    const [title] = (await open('page home')).segments
    expect(title).toMatchObject({ id: 'title', state: 'outdated', source: 'Quite another title' })
    const [first] = (await open('strings common')).segments
    expect(first).toMatchObject({ state: 'outdated', source: 'Said in quite another way' })
  })

  it('knows a link to another page again where only the words about it have changed', async () => {
    const { open } = tree({
      'docs/en/index.md': (text) => text.replace('See [the open data', 'Never see [the open data'),
    })
    const segment = (await open('page home')).segments.find(({ source }) => source.startsWith('Never see'))
    const changed = segment?.change?.filter(({ change }) => change !== 'kept') ?? []
    expect(changed.filter(({ change }) => change === 'removed').every(({ words }) => words <= 1)).toBe(true)
    expect(changed.map(({ text }) => text).join(' ')).not.toContain('open-data')
  })

  it('shows a page that is not translated as it would be begun', async () => {
    const { open, root } = tree({ [home]: null })
    const unit = await open('page home')
    expect(unit).toMatchObject({ file: home, isThere: false })
    expect(unit.version).toBeUndefined()
    expect(new Set(unit.segments.map(({ state, target }) => `${state} ${target}`))).toEqual(
      new Set(['missing undefined']),
    )
    expect(existsSync(path.join(root, home))).toBe(false)
  })

  it('has nothing for an original, an unknown name, or a path', async () => {
    const { isOpen } = tree()
    expect(await isOpen('page home', 'en')).toBe(false)
    expect(await isOpen('page nothing', 'sv')).toBe(false)
    expect(await isOpen('strings ../../etc/passwd', 'sv')).toBe(false)
    expect(await isOpen('page home', '../sv')).toBe(false)
  })
})

describe('saveSegments', () => {
  it('changes one text and nothing else, and keeps what was', async () => {
    const { open, save, text, root } = tree()
    const before = text(home)
    const unit = await open('page home')
    const saved = save(unit, { title: 'En annan rubrik' })
    expect(saved).toMatchObject({ kind: 'saved', file: home, isChanged: true })
    expect(text(home)).toBe(before.replace(/^title: .*$/m, 'title: En annan rubrik'))
    const [copy = ''] = readdirSync(path.join(root, '.translate/kept'))
    expect(text(`.translate/kept/${copy}`)).toBe(before)
    expect((await open('page home')).version).toBe(saved.kind === 'saved' ? saved.version : '')
  })

  it.each([
    ['page home', 'sv'],
    ['page open-data', 'en'],
    ['strings common', 'sv'],
    ['strings tags', 'sv'],
  ])('writes nothing where all texts of %s are what they were', async (name, language) => {
    const { open, save, root } = tree()
    const unit = await open(name, language)
    const same = Object.fromEntries(unit.segments.map(({ id, target = '' }) => [id, target]))
    expect(save(unit, same)).toMatchObject({ kind: 'saved', isChanged: false, version: unit.version })
    expect(existsSync(path.join(root, '.translate/kept'))).toBe(false)
  })

  it.each([home, 'docs/en/index.md'])('is told where %s has changed since', async (file) => {
    const { open, save, root, text } = tree()
    const unit = await open('page home')
    edit(root, { [file]: (said) => `${said}\nMore.\n` })
    const before = text(home)
    expect(save(unit, { title: 'X' })).toEqual({ kind: 'conflict', file })
    expect(text(home)).toBe(before)
  })

  it('refuses all where one cannot be written', async () => {
    const { open, save, text } = tree()
    const before = text(home)
    expect(save(await open('page home'), { title: 'X', nothing: 'Y' })).toEqual({
      kind: 'refused',
      reasons: [{ id: 'nothing', reason: 'unknown' }],
    })
    expect(text(home)).toBe(before)
  })

  it('makes the file of a page that has none', async () => {
    const { open, save, text } = tree({ [home]: null })
    const unit = await open('page home')
    const texts = Object.fromEntries(
      unit.segments.map(({ id }, index) => [id, `Svensk text ${index} på torget`]),
    )
    expect(save(unit, texts)).toMatchObject({ kind: 'saved', file: home, isChanged: true })
    expect(text(home)).toContain('original: en')
    expect(text(home)).not.toContain('<!-- original')
    const again = await open('page home')
    expect(again.segments.map(({ id, target }) => [id, target])).toEqual(Object.entries(texts))
  })

  it('makes a namespace that has no file', async () => {
    const { open, save, text } = tree({ 'locales/sv/tags.json': null })
    const unit = await open('strings tags')
    const [first] = unit.segments
    expect(save(unit, { [first?.id ?? '']: 'Svenska' })).toMatchObject({ kind: 'saved' })
    expect(text('locales/sv/tags.json')).toContain('Svenska')
  })
})
