import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import searchCommand from '../../../scripts/commands/search.ts'
import { folderWith } from '../../made/any-tree.ts'
import { runCommand } from '../../made/run-command.ts'

/** A tree as anybody may have one: no front matter, a page that is there in Swedish only. */
const pages = {
  'docs/en/budget.md':
    '# Budgets\n\nResidents vote on what the town shall buy.\n\n## How to vote\n\nAnybody over twelve may vote.\n',
  'docs/sv/budget.md':
    '# Medborgarbudget\n\nInvånarna röstar om vad kommunen ska köpa.\n\n## Så röstar du\n\nAlla över tolv år får rösta.\n',
  'docs/en/meet.md': '# Meetings\n\nWe meet on Tuesdays in the library.\n',
  'docs/sv/meet.md': '# Möten\n\nVi ses på tisdagar i biblioteket.\n',
  'docs/sv/offentlighet.md':
    '# Offentlighetsprincipen\n\nVem som helst får läsa myndigheternas handlingar.\n',
}

const glossary = `- id: principle-of-public-access
  en: { preferred: freedom of information }
  sv: { preferred: offentlighetsprincipen }
`

const docsIn = (root: string) => path.join(root, 'docs')
const search = (...args: string[]) => runCommand(searchCommand, args)

interface Line {
  q: string
  language: string
  total: number
  milliseconds: number
  bytes: number
  files: string[]
  incomplete: boolean
  results: {
    ref: string
    language: string
    url: string
    title: string
    heading: string
    anchor: string
    score: number
    why: { word: string; way: string; field: string }[]
    explanation?: { words: unknown[] }
  }[]
}

const linesOf = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('npm run search -- build', () => {
  it('builds an index of any tree, and says how large it is', async () => {
    const root = folderWith(pages)
    const out = path.join(root, 'index')
    const run = await search('build', '--docs', docsIn(root), '--out', out)
    expect(run.err).toBe('')
    expect(run.code).toBe(0)
    expect(run.out).toMatch(
      /^5 pages, \d+ sections, \d+ terms\n\d+ files, \d+ bytes \(\d+ packed with gzip\) in [\d.]+ s/,
    )
    expect(run.out).toContain(`${readdirSync(out).length} files`)
    expect(existsSync(path.join(out, 'manifest.json'))).toBe(true)
  })

  it('writes the same files again', async () => {
    const root = folderWith(pages)
    const read = async (name: string) => {
      const out = path.join(root, name)
      await search('build', '--docs', docsIn(root), '--out', out)
      return readdirSync(out)
        .sort()
        .map((file) => [file, readFileSync(path.join(out, file), 'utf8')])
    }
    expect(await read('one')).toEqual(await read('two'))
  })

  it('leaves out a page that cannot be read, says so and ends with 1', async () => {
    const root = folderWith({ ...pages, 'docs/sv/trasig.md': new Uint8Array([0xc3, 0x28, 0x0a]) })
    const run = await search('build', '--docs', docsIn(root), '--out', path.join(root, 'index'))
    expect(run.code).toBe(1)
    expect(run.out).toContain('5 pages')
    expect(run.err).toContain('sv/trasig.md:1:1')
    expect(run.err).toContain('is not in the index; the rest is')
  })
})

describe('npm run search -- query', () => {
  it.each([
    { title: 'an English word', language: 'en', text: 'votes', ref: 'budget', shown: 'en' },
    {
      title: 'a Swedish word, asked in English',
      language: 'en',
      text: 'medborgarbudget',
      ref: 'budget',
      shown: 'en',
    },
    { title: 'a part of a compound', language: 'sv', text: 'medborgare', ref: 'budget', shown: 'sv' },
    { title: 'ö typed as o', language: 'sv', text: 'moten', ref: 'meet', shown: 'sv' },
    {
      title: 'a page that is there in Swedish only',
      language: 'en',
      text: 'handlingar',
      ref: 'offentlighet',
      shown: 'sv',
    },
  ])('$title finds $ref', async ({ language, text, ref, shown }) => {
    const root = folderWith(pages)
    const run = await search('query', '--docs', docsIn(root), '--language', language, '--json', text)
    const [line] = linesOf(run.out)
    expect(line?.results[0]).toMatchObject({ ref, language: shown })
    expect(run.code).toBe(0)
  })

  it('gives a line of JSON with what was found, why, and what it took', async () => {
    const root = folderWith(pages)
    const run = await search('query', '--docs', docsIn(root), '--language', 'en', '--json', 'anybody')
    const [line, ...more] = linesOf(run.out)
    expect(more).toEqual([])
    expect(line).toMatchObject({ q: 'anybody', language: 'en', total: 1, incomplete: false })
    expect(line?.files).toContain('manifest.json')
    expect(line?.bytes).toBeGreaterThan(0)
    expect(line?.milliseconds).toBeGreaterThan(0)
    const [result] = line?.results ?? []
    expect(result).toMatchObject({
      ref: 'budget',
      language: 'en',
      url: '/en/budget',
      title: 'Budgets',
      heading: 'How to vote',
      anchor: 'how-to-vote',
      why: [{ word: 'anybody', way: 'exact', field: 'text' }],
    })
    expect(result?.score).toBeGreaterThan(0)
    expect(result?.explanation).toBeUndefined()
  })

  it('keeps to pages that exist in a language', async () => {
    const root = folderWith(pages)
    const refs = async (...more: string[]) => {
      const args = ['--docs', docsIn(root), '--language', 'sv', '--json', ...more]
      const run = await search('query', ...args, 'vem alla handlingar')
      return linesOf(run.out)[0]?.results.map(({ ref }) => ref)
    }
    expect(await refs()).toContain('offentlighet')
    expect(await refs('--in-language', 'sv')).toContain('offentlighet')
    expect(await refs('--in-language', 'en')).not.toContain('offentlighet')
  })

  it('asks an index that has been built, and answers the same', async () => {
    const root = folderWith(pages)
    const out = path.join(root, 'index')
    await search('build', '--docs', docsIn(root), '--out', out)
    const fromIndex = await search('query', '--index', out, '--language', 'sv', '--json', 'rösta')
    const fromTree = await search('query', '--docs', docsIn(root), '--language', 'sv', '--json', 'rösta')
    const [one] = linesOf(fromIndex.out)
    const [two] = linesOf(fromTree.out)
    expect(one?.results.length).toBeGreaterThan(0)
    expect(one?.results).toEqual(two?.results)
    expect(one?.bytes).toBe(two?.bytes)
  })

  it('joins the languages with a glossary of its own', async () => {
    const root = folderWith({ ...pages, 'terms.yml': glossary })
    const ask = (...more: string[]) =>
      search('query', '--docs', docsIn(root), ...more, '--language', 'en', '--json', 'freedom of information')
    const without = linesOf((await ask()).out)[0]?.results.map(({ ref }) => ref)
    const joined = linesOf((await ask('--glossary', path.join(root, 'terms.yml'))).out)[0]?.results
    expect(without).not.toContain('offentlighet')
    expect(joined?.[0]).toMatchObject({ ref: 'offentlighet', language: 'sv' })
  })

  it('asks each question of a file, the second with what the first has fetched', async () => {
    const root = folderWith({
      ...pages,
      'questions.jsonl':
        '{"q": "röstar", "language": "sv"}\n\n{"q": "röstar", "language": "sv"}\n{"q": "library"}\n',
    })
    const args = ['--docs', docsIn(root), '--queries', path.join(root, 'questions.jsonl'), '--json']
    const warm = linesOf((await search('query', ...args)).out)
    expect(warm.map(({ q, language }) => `${q} ${language}`)).toEqual([
      'röstar sv',
      'röstar sv',
      'library en',
    ])
    expect(warm[1]).toMatchObject({ bytes: 0, files: [] })
    const cold = linesOf((await search('query', ...args, '--cold')).out)
    expect(cold[0]?.bytes).toBeGreaterThan(0)
    expect(cold[1]?.bytes).toBe(cold[0]?.bytes)
  })

  it('explains a score to a person, in their language', async () => {
    const root = folderWith(pages)
    const args = ['query', '--docs', docsIn(root), '--language', 'sv', '--explain', 'tisdagar']
    const english = await search(...args)
    expect(english.out).toContain('tisdagar: 1 page')
    expect(english.out).toMatch(/score [\d.]+ = \(\(all sections [\d.]+ \+ best section [\d.]+\) \/ 2/)
    expect(english.out).toMatch(/tisdagar: found as \S+, in the text/)
    const swedish = await search(...args, '--words', 'sv')
    expect(swedish.out).toContain('tisdagar: 1 sida')
    expect(swedish.out).toMatch(/tisdagar: hittat som \S+, i texten/)
  })

  it('says that nothing was found, which is no fault', async () => {
    const root = folderWith(pages)
    const run = await search('query', '--docs', docsIn(root), 'xylofonorkester')
    expect(run.out).toContain('xylofonorkester: 0 pages')
    expect(run.code).toBe(0)
  })

  it('goes on without a file of the index that is gone, says so and ends with 1', async () => {
    const root = folderWith(pages)
    const out = path.join(root, 'index')
    await search('build', '--docs', docsIn(root), '--out', out)
    for (const file of readdirSync(out)) {
      if (file.startsWith('texts')) writeFileSync(path.join(out, file), '')
    }
    const run = await search('query', '--index', out, '--language', 'sv', 'röstar')
    expect(run.code).toBe(1)
    expect(run.out).toContain('A file of the index could not be read')
  })
})

describe('what cannot be done', () => {
  it.each([
    { title: 'no action', args: [], says: 'search: say what to do: build, query' },
    { title: 'a slip in the action', args: ['quer', 'x'], says: 'did you mean “query”?' },
    { title: 'no text', args: ['query'], says: 'query needs a text' },
    {
      title: 'a text and a file',
      args: ['query', 'x', '--queries', 'y'],
      says: 'either a text to search for or --queries',
    },
    { title: 'a text for build', args: ['build', 'x'], says: '“x” is too much' },
    { title: "another action's option", args: ['build', '--json'], says: '--json goes with query' },
    { title: 'an unknown option', args: ['query', '--jsn', 'x'], says: 'did you mean --json?' },
    {
      title: 'a limit that is none',
      args: ['query', '--limit', '0', 'x'],
      says: '--limit takes a whole number',
    },
    {
      title: 'an index and a tree',
      args: ['query', '--index', 'a', '--docs', 'b', 'x'],
      says: '--docs does not go with it',
    },
    {
      title: 'no such index folder',
      args: ['query', '--index', 'no-such', 'x'],
      says: '--index: there is no folder no-such',
    },
    {
      title: 'no such tree',
      args: ['build', '--docs', 'no-such'],
      says: '--docs: there is no folder no-such',
    },
    {
      title: 'no such questions',
      args: ['query', '--queries', 'no-such', '--docs', 'tests/fixtures/whole/docs'],
      says: 'There is no file no-such',
    },
    {
      title: 'no such glossary',
      args: ['build', '--docs', 'tests/fixtures/whole/docs', '--glossary', 'no-such'],
      says: 'There is no file no-such',
    },
    {
      title: 'a language the site lacks',
      args: ['query', '--docs', 'tests/fixtures/whole/docs', '--language', 'de', 'x'],
      says: '--language takes one of en, sv',
    },
    { title: 'words nobody has', args: ['build', '--words', 'de'], says: '--words takes one of en, sv' },
  ])('$title', async ({ args, says }) => {
    const run = await search(...args)
    expect(run.err).toContain(says)
    expect(run.out).toBe('')
    expect(run.code).toBe(2)
  })

  it('a folder without pages', async () => {
    const root = folderWith({ 'docs/notes.txt': 'no page' })
    const run = await search('build', '--docs', docsIn(root))
    expect(run.err).toContain('There is no page in')
    expect(run.code).toBe(2)
  })

  it('a folder without an index', async () => {
    const root = folderWith({ 'docs/notes.txt': 'no page' })
    const run = await search('query', '--index', docsIn(root), 'x')
    expect(run.err).toContain('There is no search index in')
    expect(run.code).toBe(2)
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, 40)],
    ['of another version', (text: string) => text.replace(/"analysis":\d+/, '"analysis":0')],
    ['not an object', () => '[]'],
  ])('a manifest %s', async (title, change) => {
    const root = folderWith(pages)
    const out = path.join(root, 'index')
    await search('build', '--docs', docsIn(root), '--out', out)
    const manifest = path.join(out, 'manifest.json')
    const before = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, change(before))
    expect(readFileSync(manifest, 'utf8')).not.toBe(before)
    const run = await search('query', '--index', out, 'x')
    expect(run.code).toBe(2)
    expect(run.err).toContain(title.includes('version') ? 'another version' : 'The index is damaged')
  })

  it('names every wrong line of a file of questions', async () => {
    const root = folderWith({
      ...pages,
      'q.jsonl': '{"q": "x", "language": "sv"}\nnot json\n{"text": "x"}\n{"q": "x", "language": "de"}\n',
    })
    const file = path.join(root, 'q.jsonl')
    const args = ['query', '--docs', docsIn(root), '--queries', file, '--json']
    const english = await search(...args)
    expect(english.err.trim().split('\n')).toEqual([
      `${file}:2: This line is not JSON. Write {"q": "open data", "language": "en"}.`,
      expect.stringContaining(`${file}:3: A question needs "q"`),
      expect.stringContaining(`${file}:4: “de” is not a language of the index. Use one of en, sv.`),
    ])
    expect(english.out).toBe('')
    expect(english.code).toBe(2)
    expect((await search(...args, '--words', 'sv')).err).toContain('Raden är inte JSON')
  })
})

describe('--help', () => {
  it.each([
    ['en', 'Builds the search index'],
    ['sv', 'Bygger sökindexet'],
  ])('in %s', async (language, says) => {
    const run = await search('--help', '--words', language)
    expect(run.out).toContain(says)
    expect(run.code).toBe(0)
  })
})
