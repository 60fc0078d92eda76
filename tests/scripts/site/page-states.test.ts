import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { loadSite } from '../../../scripts/site/load-site.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf, type Edit } from '../../made/tree.ts'

const original = 'docs/en/index.md'
const translation = 'docs/sv/index.md'

/** The state of the start page in Swedish and of the data page in English, after edits of a whole tree. */
function standing(edits: Record<string, Edit>) {
  const { report } = readKnowledgeBase(copyOf('whole', edits), whole)
  const status = (ref: string, language: string) =>
    report.pages.find((page) => page.ref === ref && page.language === language)?.status
  return { home: status('home', 'sv'), data: status('open-data', 'en'), report }
}

const fixture = (file: string) => readFileSync(path.join(projectRoot, 'tests/fixtures/whole', file), 'utf8')

const replace = (from: string, to: string): Edit => {
  return (text) => {
    if (!text.includes(from)) throw new Error(`no “${from}” in the fixture`)
    return text.replace(from, to)
  }
}

describe('a tree in which nothing is missing', () => {
  it('has no findings and is 100 % in both languages', async () => {
    const { root, site } = await loadSite(path.join(projectRoot, 'tests/fixtures/whole'))
    const { findings, report } = readKnowledgeBase(root, site)
    expect(findings).toEqual([])
    expect(report.languages.map(({ both }) => both.percent)).toEqual([
      { translated: 100, current: 100 },
      { translated: 100, current: 100 },
    ])
  })

  it('counts both directions alike: the Swedish original counts for English', () => {
    const [en, sv] = standing({}).report.languages
    expect(en?.pages.words).toEqual({ total: 110, translated: 110, current: 110 })
    expect(sv?.pages.words).toEqual(en?.pages.words)
    expect(en?.pages.states.original).toEqual({ pages: 1, words: 76 })
    expect(sv?.pages.states.original).toEqual({ pages: 1, words: 34 })
  })
})

describe('a translation stays up to date when', () => {
  it.each<[string, Record<string, Edit>]>([
    ['the original is wrapped anew', { [original]: replace('a friend. You need', 'a friend.\nYou need') }],
    ['the original gets Windows line ends', { [original]: (text) => text.replaceAll('\n', '\r\n') }],
    ['the original gets a byte order mark', { [original]: (text) => `\uFEFF${text}` }],
    ['the original gets empty lines', { [original]: (text) => text.replaceAll('\n\n', '\n\n\n') }],
    ['the original gets other bullets', { [original]: (text) => text.replaceAll('\n- ', '\n* ') }],
    [
      'a neutral field of the original changes',
      { [original]: replace('order: 1', 'order: 7\nfeatured: true') },
    ],
    [
      'the fields of the original change places',
      { [original]: replace('ref: home\ntags: [open-data]', 'tags: [open-data]\nref: home') },
    ],
    ['the translation gets empty lines', { [translation]: (text) => text.replaceAll('\n\n', '\n\n\n') }],
    ['the translation is corrected', { [translation]: replace('egna verktyg', 'verktyg med dig') }],
    [
      'the table is aligned',
      { [original]: replace('| Question | Answer |', '| Question                | Answer |') },
    ],
  ])('%s', (_title, edits) => expect(standing(edits).home).toEqual({ state: 'current' }))

  it('original and translation are given other file names', () => {
    const swedish = fixture('docs/sv/om/oppna-data.md')
    const english = fixture('docs/en/about/open-data.md')
    const { data } = standing({
      'docs/sv/om/oppna-data.md': null,
      'docs/sv/om/data.md': swedish,
      'docs/en/about/open-data.md': null,
      'docs/en/data/free.md': english,
    })
    expect(data).toEqual({ state: 'current' })
  })
})

describe('a translation stays up to date, with a note, when the original', () => {
  it.each([
    ['gets a full stop more', 'last time, and', 'last time. And', 'punctuation'],
    ['is spelt right', 'Everybody', 'Evrybody', 'typo'],
    ['gets a capital', 'open data rules', 'Open data rules', 'case'],
    ['stresses a word', 'no tools', '*no* tools', 'formatting'],
  ])('%s', (_title, from, to, kind) => {
    const { home, report } = standing({ [original]: replace(from, to) })
    expect(home).toMatchObject({ state: 'current', cosmetic: [{ kind, severity: 'note' }] })
    expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'page-changed-cosmetic note',
    ])
    expect(report.languages[1]?.pages.percent).toEqual({ translated: 100, current: 100 })
  })
})

describe('a translation is outdated when the original', () => {
  it.each<[string, string, string, object]>([
    ['says something else', 'You need no tools', 'You need some tools', { change: 'changed', line: 11 }],
    [
      'gets a new word',
      'last time, and',
      'last year, and',
      { change: 'changed', kind: 'words', line: 15, heading: 'Before the meeting', section: 'before' },
    ],
    [
      'gets a paragraph',
      '## Rules',
      'Be on time.\n\n## Rules',
      { change: 'added', line: 20, heading: 'Before the meeting', words: 3 },
    ],
    [
      'changes a table row',
      'Everybody who lives',
      'Everyone who lives',
      { change: 'changed', line: 24, heading: 'Rules' },
    ],
    ['changes a link’s target', '#licence', '#other', { change: 'changed', line: 26 }],
    ['changes code', 'npm start', 'npm run dev', { change: 'changed', line: 28, words: 0 }],
    ['changes its title', 'title: Start here', 'title: Begin here', { change: 'changed', line: 2 }],
  ])('%s', (_title, from, to, change) => {
    const { home } = standing({ [original]: replace(from, to) })
    expect(home).toMatchObject({ state: 'outdated', changed: [change], removed: 0 })
  })

  it('loses a paragraph', () => {
    const { home, report } = standing({ [original]: replace('- Write to the group before Friday.\n', '') })
    expect(home).toMatchObject({ state: 'outdated', changed: [], removed: 1, gone: [{ line: 17 }] })
    // Every word left is current, yet the page has a gap.
    expect(report.languages[1]?.pages.percent).toEqual({ translated: 100, current: 99 })
  })

  it('changes the order of its list', () => {
    const { home } = standing({
      [original]: (text) => text.replace(/(- Write.*\n)(- Tell.*\n)/, '$2$1'),
    })
    expect(home).toMatchObject({ state: 'outdated', changed: [{ change: 'moved' }], removed: 0 })
  })

  it('is Swedish just as when it is English', () => {
    const { data } = standing({
      'docs/sv/om/oppna-data.md': replace('Välj en öppen licens', 'Välj alltid en öppen licens'),
    })
    expect(data).toMatchObject({ state: 'outdated', changed: [{ line: 15, heading: 'Licens' }] })
  })

  it('and its other words still count as up to date', () => {
    const { report } = standing({ [original]: replace('You need no tools', 'You need some tools') })
    expect(report.languages[1]?.pages.words).toEqual({ total: 110, translated: 110, current: 95 })
  })
})

describe('a translation is partial', () => {
  it('where a block is in the original’s words', () => {
    const { home, report } = standing({
      [translation]: replace(
        'Säg till om du behöver teckenspråkstolk.',
        'Tell us if you need a sign language interpreter.',
      ),
    })
    expect(home).toMatchObject({
      state: 'partial',
      untranslated: [{ line: 15, heading: 'Före mötet', words: 9 }],
      missingSections: [],
      since: { changed: [], removed: 0 },
    })
    expect(report.languages[1]?.pages.words).toEqual({ total: 110, translated: 101, current: 101 })
    expect(report.languages[1]?.pages.percent).toEqual({ translated: 91, current: 91 })
  })

  it('where a section is missing', () => {
    const { home } = standing({ [translation]: (text) => text.replace(/## Före[\s\S]*?(?=## Regler)/, '') })
    expect(home).toMatchObject({
      state: 'partial',
      missingSections: [{ line: 13, heading: 'Before the meeting' }],
    })
  })

  it('where nobody has translated anything but the title', () => {
    const { report } = standing({
      [translation]: (text) => text.slice(0, text.indexOf('---', 4) + 4),
    })
    // The title and the description have words of their own.
    expect(report.languages[1]?.pages.words.translated).toBe(34 + 2 + 9)
  })
})

describe('a page is', () => {
  it('missing without a translation, with all its words', () => {
    const { home, report } = standing({ [translation]: null })
    expect(home).toEqual({ state: 'missing' })
    expect(report.languages[1]?.pages.words).toEqual({ total: 110, translated: 34, current: 34 })
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'page-missing', file: original, severity: 'warning' }),
    )
  })

  it('exempt where the original says so, and does not count', () => {
    const { home, report } = standing({
      [translation]: null,
      [original]: replace(
        'order: 1',
        'order: 1\nlanguages: [en]\nlanguages_reason:\n  sv: Gäller bara i Skottland.',
      ),
      'docs/en/about/open-data.md': (text) => text,
    })
    expect(home).toEqual({ state: 'exempt', reason: 'Gäller bara i Skottland.' })
    expect(report.languages[1]?.pages.words).toEqual({ total: 34, translated: 34, current: 34 })
    expect(report.languages[1]?.pages.percent).toEqual({ translated: 100, current: 100 })
  })

  it('unconfirmed where nobody has confirmed it: translated but not current', () => {
    const { home, report } = standing({ 'locales/translations.lock.json': null })
    expect(home).toEqual({ state: 'unconfirmed', because: 'never' })
    expect(report.languages[1]?.pages.words).toEqual({ total: 110, translated: 110, current: 34 })
  })

  it('unconfirmed where it was confirmed against a page in another language', () => {
    const { home } = standing({ 'locales/translations.lock.json': replace('{"from":"en"', '{"from":"gd"') })
    expect(home).toEqual({ state: 'unconfirmed', because: 'other-original' })
  })

  it('an orphan where its original is gone, and is listed', () => {
    const { report } = standing({ [original]: null })
    const orphans = report.pages.filter(({ status }) => status.state === 'orphan')
    expect(orphans).toMatchObject([{ ref: 'home', language: 'sv', url: '/sv/', file: translation }])
    expect(report.languages[1]?.pages.states.orphan.pages).toBe(1)
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        rule: 'translation-without-original',
        file: translation,
        line: 5,
        severity: 'error',
      }),
    )
  })
})

describe('the same tree', () => {
  it('gives the same report', () => {
    const read = () =>
      JSON.stringify(readKnowledgeBase(copyOf('whole', { [translation]: null }), whole).report)
    expect(read()).toBe(read())
  })
})
