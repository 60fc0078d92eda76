import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSearchTree } from '../../../scripts/search-command/read-search-tree.ts'
import { folderWith } from '../../made/any-tree.ts'
import { type BenchPage, benchPages } from './bench-pages.ts'
import { countingServer } from './browser/counting-server.ts'
import { tripsOf } from './browser/trips.ts'
import { ours } from './engines/ours.ts'
import { plainFlexSearch } from './engines/plain-flexsearch.ts'
import { vitePressLocal } from './engines/vitepress-local.ts'
import { vitePressSections } from './engines/vitepress-sections.ts'
import { contentHtml } from './html-pages.ts'
import { measureQuality } from './measures/quality.ts'
import { qualityGoals } from './parts/quality-goals.ts'
import { allowedBytes } from './parts/size-goals.ts'
import { readFaq } from './queries/faq.ts'
import { oneWordQuestions } from './queries/one-word-questions.ts'
import type { Question } from './queries/question.ts'
import { titleQuestions } from './queries/title-questions.ts'
import { sizedPages, writeTree } from './sized-tree.ts'

const page = (ref: string, language: string, title: string, body: string): BenchPage => ({
  ref,
  language,
  title,
  body: `# ${title}\n\n${body}\n`,
})

const pages = [
  page('budget', 'en', 'Participatory budgets', 'Residents vote on the budget, and budgeting is open.'),
  page('meet', 'en', 'Meeting places', 'We meet, and each meeting has a place. A library will do.'),
  page(
    'budget',
    'sv',
    'Öppna medborgarbudgetar',
    'Invånarna röstar om budgeten. Medborgarbudgeten är öppen.',
  ),
  page(
    'meet',
    'sv',
    'Ställen för mötesplatser',
    'Möten har en plats. Platser, plats, mötes, mötes och mötes. Plats.',
  ),
]

const asText = ({ kind, language, text, wanted }: Question) => `${language} ${kind}: ${text} → ${wanted}`

describe('questions made of titles', () => {
  const questions = titleQuestions(pages, 10)

  it('are the same every time', () => expect(titleQuestions(pages, 10)).toEqual(questions))

  it.each([
    'en title: Meeting places → meet',
    'sv title: Öppna medborgarbudgetar → budget',
    'sv folded: Oppna medborgarbudgetar → budget',
    'en prefix: participatory budg → budget',
    'sv prefix: ställen för möte → meet',
    'en cross: Öppna medborgarbudgetar → budget',
    'sv cross: Meeting places → meet',
  ])('%s', (text) => expect(questions.map(asText)).toContain(text))

  it('have one slip in the longest word, after its first letter', () => {
    const typo = questions.find(({ kind, wanted }) => kind === 'typo' && wanted.includes('budget'))
    const [word = ''] = typo?.text.split(' ') ?? []
    expect(word).not.toBe('participatory')
    expect(word.startsWith('p')).toBe(true)
    expect(Math.abs(word.length - 'participatory'.length)).toBeLessThanOrEqual(1)
  })

  it('have words in a form that the pages have', () => {
    const inflected = questions.filter(({ kind, language }) => kind === 'inflected' && language === 'en')
    expect(inflected.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/meet place|meeting place|meet places/)]),
    )
  })

  it('are at most as many as wanted of a kind and language', () => {
    const few = titleQuestions(pages, 1)
    expect(few.filter(({ kind, language }) => kind === 'title' && language === 'sv')).toHaveLength(1)
  })
})

describe('questions of one word', () => {
  const texts = oneWordQuestions(pages, 10).map(asText)

  it('take a compound apart into words that the pages have, without the linking s', () => {
    const body = 'Möte, möte, möte, möte. Platser, platser, platser.'
    const tree = [...pages, page('x', 'sv', 'Annat', body)]
    expect(oneWordQuestions(tree, 10).map(asText)).toContain('sv word compound: möte platser → meet')
  })

  it('ask for a form that the title does not have', () => {
    expect(texts).toContain('sv word inflected: medborgarbudgeten → budget')
    expect(texts).not.toContain('sv word inflected: medborgarbudgetar → budget')
  })
})

describe('questions from a file', () => {
  it('make a page of each answer, once', () => {
    const root = folderWith({
      'faq.jsonl':
        '{"question": "Vem röstar?", "candidate_answers": ["Alla.", "Ingen."], "label": 0, "meta": {}}\n{"question": "Vem får inte?", "candidate_answers": ["Alla.", "Ingen."], "label": 1}\n',
    })
    const { pages: answers, questions } = readFaq(path.join(root, 'faq.jsonl'))
    expect(answers.map(({ body }) => body)).toEqual(['Alla.', 'Ingen.'])
    expect(questions.map(({ wanted }) => wanted)).toEqual([['answer-1'], ['answer-2']])
  })

  it.each([
    ['no JSON', 'x'],
    ['no answers', '{"question": "Vem?", "candidate_answers": [], "label": 0}'],
    ['a label that is no answer', '{"question": "Vem?", "candidate_answers": ["a"], "label": 1}'],
  ])('%s is said with its line', (_title, line) => {
    const root = folderWith({})
    const file = path.join(root, 'faq.jsonl')
    writeFileSync(file, `\n${line}\n`)
    expect(() => readFaq(file)).toThrow(`${file}:2: no line of SweFAQ`)
  })
})

describe('a tree of a size', () => {
  it('has some of the pairs, or copies with words of their own', () => {
    expect(sizedPages(pages, 2).map(({ ref }) => ref)).toEqual(['budget', 'budget'])
    const copies = sizedPages(pages, 8)
    expect(copies).toHaveLength(8)
    expect(new Set(copies.map(({ ref, language }) => `${language}/${ref}`)).size).toBe(8)
    const copy = copies.find(({ ref, language }) => ref === 'meet-2' && language === 'en')
    expect(copy?.title).toBe('Meeting places 2')
    expect(copy?.body).toContain('libraryba')
  })

  it('is read back as it was written', async () => {
    const root = folderWith({})
    writeTree(root, pages)
    const read = benchPages(await readSearchTree({ docs: root }))
    expect(read.map(({ ref, language, title }) => ({ ref, language, title }))).toEqual(
      pages.map(({ ref, language, title }) => ({ ref, language, title })),
    )
  })
})

describe('searches', () => {
  it.each(['ours', 'VitePress', 'FlexSearch'])('%s finds each page by its title', async (name) => {
    const root = folderWith({})
    writeTree(root, pages)
    const tree = await readSearchTree({ docs: root })
    const engine =
      name === 'ours'
        ? await ours(tree)
        : name === 'VitePress'
          ? vitePressLocal(benchPages(tree))
          : plainFlexSearch(benchPages(tree))
    const titles = titleQuestions(pages, 10).filter(({ kind }) => kind === 'title')
    const measured = await measureQuality(engine, titles)
    expect(measured.map(({ language, mrr, recall }) => ({ language, mrr, recall }))).toEqual([
      { language: 'en', mrr: 1, recall: 1 },
      { language: 'sv', mrr: 1, recall: 1 },
    ])
  })

  it('are judged by the place of the first wanted page', async () => {
    const ask = (wanted: string): Question => ({ kind: 'title', language: 'en', text: 'x', wanted: [wanted] })
    const engine = { name: 'made', ask: async () => ['a', 'b', 'c'] }
    const [quality] = await measureQuality(engine, [ask('a'), ask('b'), ask('none')])
    expect(quality).toMatchObject({ questions: 3, mrr: 0.5, recall: 2 / 3 })
    expect(quality?.misses.map(({ place, first }) => ({ place, first }))).toEqual([
      { place: 2, first: 'a' },
      { place: 0, first: 'a' },
    ])
  })

  it('get sections as VitePress cuts them', () => {
    const html = contentHtml(page('x', 'en', 'A title', 'Text.\n\n## Part\n\nMore.\n\n### Detail\n\nSmall.'))
    expect(vitePressSections(html).map(({ titles, text }) => [titles, text.trim()])).toEqual([
      [['A title'], 'Text.'],
      [['A title', 'Part'], 'More.'],
      [['A title', 'Part', 'Detail'], 'Small.'],
    ])
  })
})

describe('goals', () => {
  const quality = (mrr: number, questions = 100) => ({
    kind: 'title',
    language: 'sv',
    questions,
    mrr,
    recall: 1,
    misses: [],
  })

  it.each([
    { title: 'as good as the best peer', own: 0.97, peer: 0.97, isMet: true },
    { title: 'worse than the best peer', own: 0.97, peer: 0.98, isMet: false },
    { title: 'better than peers, below the figure', own: 0.94, peer: 0.9, isMet: false },
  ])('$title', ({ own, peer, isMet }) => {
    const goals = qualityGoals(quality(own), [quality(0.5), quality(peer)])
    expect(goals.map((goal) => goal.isMet)).toEqual([isMet])
  })

  it('are not judged by a handful of questions', () => {
    expect(qualityGoals(quality(0.1, 9), [])).toEqual([])
  })

  it.each([
    [100, 60_000],
    [300, 60_000],
    [2650, 75_000],
    [5000, 90_000],
    [50_000, 90_000],
  ])('at %i pages a first question may cost %i bytes', (size, bytes) => {
    expect(allowedBytes(size)).toBe(bytes)
  })
})

describe('trips one after the other', () => {
  it.each([
    { title: 'none', requests: [], trips: 0 },
    {
      title: 'together',
      requests: [
        [0, 10],
        [1, 12],
        [9, 20],
      ],
      trips: 1,
    },
    {
      title: 'one after the other',
      requests: [
        [0, 10],
        [10, 20],
        [25, 30],
      ],
      trips: 3,
    },
    {
      title: 'two and then one',
      requests: [
        [0, 10],
        [0, 30],
        [11, 20],
      ],
      trips: 2,
    },
  ])('$title: $trips', ({ requests, trips }) => {
    expect(tripsOf(requests.map(([start = 0, end = 0]) => ({ start, end })))).toBe(trips)
  })
})

describe('the counting server', () => {
  it('packs text, counts what it sends and says what it has not', async () => {
    const root = folderWith({ 'index/a.json': JSON.stringify('ö'.repeat(5000)), 'index/b.bin': 'raw' })
    const server = await countingServer({ ours: path.join(root, 'index') }, { '/x.js': 'export default 1' })
    try {
      expect(await (await fetch(`${server.address}/ours/a.json?v=1`)).json()).toBe('ö'.repeat(5000))
      const text = server.sent()
      expect(text.requests).toBe(1)
      expect(text.bytes).toBeLessThan(200)
      expect(await (await fetch(`${server.address}/ours/b.bin`)).text()).toBe('raw')
      expect(server.sent()).toEqual({ requests: 1, bytes: 3 })
      expect((await fetch(`${server.address}/ours/none.json`)).status).toBe(404)
      expect((await fetch(`${server.address}/x.js`)).headers.get('content-type')).toContain('javascript')
      expect(server.sent().requests).toBe(2)
      expect(server.sent()).toEqual({ requests: 0, bytes: 0 })
    } finally {
      await server.close()
    }
  })
})
