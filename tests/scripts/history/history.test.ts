import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { History, HistoryPoint } from '../../../.vitepress/core/coverage/history.ts'
import { historyReport } from '../../../scripts/history/history.ts'
import { historyFile } from '../../../scripts/history/history-cache.ts'
import { historyCsv, historyJson } from '../../../scripts/history/history-formats.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import site from '../../fixtures/whole/site.config.ts'
import type { Edit } from '../../made/tree.ts'
import { repositoryOf, temporaryFolder } from './repository.ts'

const newPage = '---\ntitle: Ny sida\ndescription: På svenska.\n---\n\nText om överklaganden.\n'

/** The present, as a point of the history says it. */
function present(root: string) {
  return readKnowledgeBase(root, site).report.languages.map(({ language, pages, strings }) => ({
    language,
    pages: { words: pages.words, percent: pages.percent },
    strings: { words: strings.words, percent: strings.percent },
  }))
}

function pointsOf(history: History): HistoryPoint[] {
  if (history.kind !== 'known') throw new Error(history.because)
  return history.points
}

describe('the history', () => {
  it('has a point a commit, and each is what the report said then', async () => {
    const { root, commit } = repositoryOf('whole')
    const said = [present(root)]
    for (const edits of walk) {
      commit(edits)
      said.push(present(root))
    }
    const points = pointsOf(await historyReport(root, site, { cache: false }))
    expect(points.map(({ languages }) => languages)).toEqual(said)
    expect(points.map(({ date }) => date).slice(0, 2)).toEqual([
      '2026-01-01T12:00:00Z',
      '2026-01-02T12:00:00Z',
    ])
  })

  it('ends with the present, whatever the commits were', async () => {
    const keys = ['page', 'broken', 'gone', 'string', 'lock', 'rename', 'text'] as const
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...keys), { minLength: 1, maxLength: 6 }), async (steps) => {
        const { root, commit } = repositoryOf('whole')
        for (const [index, step] of steps.entries()) {
          commit(randomEdit(step, index))
          if (index % 2 === 0) await historyReport(root, site)
        }
        const history = pointsOf(await historyReport(root, site))
        expect(history.at(-1)?.languages).toEqual(present(root))
        expect(history).toEqual(pointsOf(await historyReport(root, site, { cache: false })))
      }),
      { numRuns: 8, seed: 3 },
    )
  })

  it('reads from its cache what it knows, and goes on from there', async () => {
    const { root, commit } = repositoryOf('whole')
    await historyReport(root, site)
    const cached = JSON.parse(readFileSync(historyFile(root), 'utf8'))
    cached.points[0].date = 'from the cache'
    writeFileSync(historyFile(root), JSON.stringify(cached))
    commit({ 'docs/sv/ny.md': newPage })
    const points = pointsOf(await historyReport(root, site))
    expect(points.map(({ date }) => date)).toEqual(['from the cache', '2026-01-02T12:00:00Z'])
    expect(points.at(-1)?.languages).toEqual(present(root))
  })

  it('begins anew where the cache is of another branch, other settings or cut in half', async () => {
    const { root, git, commit } = repositoryOf('whole')
    commit({ 'docs/sv/ny.md': newPage })
    await historyReport(root, site)
    git('checkout', '-q', '-b', 'other', 'HEAD~1')
    expect(pointsOf(await historyReport(root, site))).toHaveLength(1)
    const whole = readFileSync(historyFile(root), 'utf8')
    writeFileSync(historyFile(root), whole.slice(0, whole.length / 2))
    expect(pointsOf(await historyReport(root, site))).toHaveLength(1)
    const swedishOnly = { ...site, languages: [site.languages[0]] as const }
    expect(pointsOf(await historyReport(root, swedishOnly))[0]?.languages).toHaveLength(1)
  })

  it('takes a merge for one step', async () => {
    const { root, git, commit } = repositoryOf('whole')
    git('checkout', '-q', '-b', 'side')
    commit({ 'docs/sv/ny.md': newPage })
    git('checkout', '-q', 'main')
    commit({ 'docs/en/extra.md': '---\ntitle: Extra\ndescription: More.\n---\n\nSome words.\n' })
    git('merge', '-q', '--no-ff', '-m', 'merge', 'side')
    const points = pointsOf(await historyReport(root, site, { cache: false }))
    expect(points).toHaveLength(3)
    expect(points.at(-1)?.languages).toEqual(present(root))
  })

  it('knows a site below the top of its repository, and names with å and spaces', async () => {
    const { root, git, commit } = repositoryOf('whole')
    commit({ 'docs/sv/råd om möten "nu".md': newPage })
    git('mv', 'docs', 'site-docs')
    execFileSync('mkdir', ['-p', path.join(root, 'site')])
    git('mv', 'site-docs', 'site/docs')
    git('mv', 'locales', 'site/locales')
    commit({})
    const below = path.join(root, 'site')
    const points = pointsOf(await historyReport(below, site, { cache: false }))
    expect(points.at(-1)?.languages).toEqual(present(below))
  })

  it('says that a shallow clone knows only its end', async () => {
    const { root, commit, git } = repositoryOf('whole')
    commit({ 'docs/sv/ny.md': newPage })
    commit({ 'docs/en/extra.md': '---\ntitle: Extra\ndescription: More.\n---\n\nSome words.\n' })
    const clone = temporaryFolder()
    git('clone', '-q', '--depth', '2', `file://${root}`, clone)
    const history = await historyReport(clone, site)
    expect(history).toMatchObject({ kind: 'known', shallow: true })
    const all = pointsOf(await historyReport(root, site))
    expect(pointsOf(history)).toEqual(all.slice(1))
    execFileSync('git', ['fetch', '-q', '--unshallow'], { cwd: clone, stdio: 'ignore' })
    expect(await historyReport(clone, site)).toEqual({ kind: 'known', shallow: false, points: all })
  })

  it('says that there is none without a repository, and in one without commits', async () => {
    const root = temporaryFolder()
    expect(await historyReport(root, site)).toEqual({ kind: 'unknown', because: 'no-repository' })
    execFileSync('git', ['init', '-q'], { cwd: root, stdio: 'ignore' })
    expect(await historyReport(root, site)).toEqual({ kind: 'unknown', because: 'no-commits' })
    const { PATH } = process.env
    try {
      process.env.PATH = root
      expect(await historyReport(root, site)).toEqual({ kind: 'unknown', because: 'no-git' })
    } finally {
      process.env.PATH = PATH
    }
  })

  it('is written as CSV and JSON', async () => {
    const { root } = repositoryOf('whole')
    const history = await historyReport(root, site, { cache: false })
    const [head, first, ...rest] = historyCsv(history).trim().split('\r\n')
    expect(head).toBe(
      'commit,date,language,counted,total,translated,current,translated_percent,current_percent',
    )
    expect(first).toMatch(/^[0-9a-f]{40},2026-01-01T12:00:00Z,en,pages,\d+,\d+,\d+,\d+,\d+$/)
    expect(rest).toHaveLength(3)
    expect(JSON.parse(historyJson(history))).toEqual({ version: 1, counted: 'words', ...history })
  })
})

const walk: Record<string, Edit>[] = [
  { 'docs/sv/ny.md': newPage },
  { 'docs/en/index.md': (text) => text.replace('You need no tools', 'You need some tools') },
  { 'docs/sv/om/oppna-data.md': null },
  { 'docs/en/about/open-data.md': null },
  { 'locales/sv/tags.json': null },
]

function randomEdit(step: string, index: number): Record<string, Edit> {
  switch (step) {
    case 'page':
      return { [`docs/sv/ny-${index}.md`]: newPage }
    case 'broken':
      return { [`docs/en/broken-${index}.md`]: '---\ntitel: Fel\n---\n' }
    case 'gone':
      return { 'docs/sv/index.md': newPage, 'locales/sv/tags.json': '{}' }
    case 'string':
      return { 'locales/en/common.json': (text) => text.replace('{', `{ "key${index}": "New words",`) }
    case 'lock':
      return { 'locales/translations.lock.json': (text) => text.replace(/^"page .*\n/m, '') }
    case 'rename':
      return { [`docs/en/moved-${index}.md`]: newPage.replace('---\n', `---\nref: moved-${index}\n`) }
    default:
      return { 'docs/en/index.md': (text) => `${text}\nOne more paragraph here, number ${index}.\n` }
  }
}
