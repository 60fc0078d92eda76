import { describe, expect, it } from 'vitest'
import { type CoverageView, coverageView, mostRows } from '../../../.vitepress/core/coverage/view.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf, type Edit } from '../../made/tree.ts'

const edits: Record<string, Edit> = {
  'docs/sv/ny.md': '---\ntitle: Ny sida\ndescription: På svenska.\n---\n\nText.\n',
  'docs/en/index.md': (text) => text.replace('You need no tools', 'You need some tools'),
}

function view(language: string, more: Record<string, Edit> = {}): CoverageView {
  const { report, pairs } = readKnowledgeBase(copyOf('whole', { ...edits, ...more }), whole)
  const sectionName = (id: string) => `[${id}]`
  return coverageView(report, { language, pairs, sections: whole.sections, sectionName })
}

const gapNames = ({ gaps, rows, languages }: CoverageView) =>
  gaps.map(
    ({ row, language, words }) =>
      `${languages[language]?.language} ${rows[row]?.title}: ${rows[row]?.cells[language]?.state} ${words}`,
  )

describe('what the coverage page shows', () => {
  it('is all plain JSON, apart from the trend, which is put there later', () => {
    const { trend, ...rest } = view('en')
    expect(trend).toBeUndefined()
    expect(JSON.parse(JSON.stringify(rest))).toEqual(rest)
  })

  it('has parts that add up to all words', () => {
    for (const { words, pages } of view('sv').languages) {
      expect(words.original + words.current + words.doubtful + words.missing).toBe(pages.total)
    }
  })

  it('has each page once, with a cell for each language', () => {
    const { rows } = view('sv')
    expect(rows).toHaveLength(3)
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true)
  })

  it('shows a missing page by its original’s title and address', () => {
    const row = view('en').rows.find(({ title }) => title === 'Ny sida')
    expect(row).toMatchObject({
      titleLanguage: 'sv',
      cells: [
        { state: 'missing', url: '/sv/ny' },
        { state: 'original', url: '/sv/ny' },
      ],
    })
  })

  it('uses the reader’s own titles', () => {
    expect(view('sv').rows.some(({ title }) => title === 'Börja här')).toBe(true)
  })
})

describe('the gaps', () => {
  it('stand with the words that are missing or behind', () => {
    expect(gapNames(view('en'))).toEqual(['sv Start here: outdated 15', 'en Ny sida: missing 5'])
  })

  it('begin with critical pages', () => {
    const critical = edits['docs/sv/ny.md']?.toString().replace('---\n', '---\ncritical: true\n') ?? ''
    const { gaps, rows } = view('sv', { 'docs/sv/ny.md': critical })
    expect(gaps[0]).toMatchObject({ critical: true })
    expect(rows[gaps[0]?.row ?? -1]?.title).toBe('Ny sida')
  })

  it('name how many blocks changed, the file and the ref', () => {
    expect(view('en').gaps[0]).toMatchObject({ ref: 'home', file: 'docs/sv/index.md', changed: 1 })
  })

  it('stay few on a large site, and say how many more there are', () => {
    const many = Object.fromEntries(
      Array.from({ length: mostRows + 50 }, (_, at): [string, string] => [
        `docs/sv/sida-${at}.md`,
        `---\ntitle: Sida ${at}\ndescription: Nummer ${at}.\n---\n\nText nummer ${at}.\n`,
      ]),
    )
    const { rows, moreRows, gaps, moreGaps } = view('sv', many)
    expect([rows.length, moreRows]).toEqual([mostRows, 53])
    expect([gaps.length, moreGaps]).toEqual([200, 252])
    expect(JSON.stringify({ rows, gaps }).length).toBeLessThan(120_000)
  })
})

describe('the sections', () => {
  it('are the menu’s, then folders, then the other pages', () => {
    const inFolder = '---\ntitle: Handbok\ndescription: Om möten.\n---\n\nText.\n'
    const { sections } = view('sv', { 'docs/sv/handbok/moten.md': inFolder })
    expect(sections.at(-1)?.id).toBe('')
    expect(sections.find(({ id }) => id === 'handbok/')).toMatchObject({
      name: 'handbok',
      languages: [{ gaps: 1 }, { gaps: 0, percent: { translated: 100, current: 100 } }],
    })
  })
})
