import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import { buildSearchIndex } from '../../../scripts/search/build-search-index.ts'
import { searchPages, sectionsOf } from '../../../scripts/search/search-pages.ts'
import { writeSearchIndex } from '../../../scripts/search/write-search-index.ts'
import { fixturePairs, site } from '../../core/search/made-index.ts'

describe('sections of a page', () => {
  const body = `# Uppförandekod

Först.

## Vem? {#who}

- ett
- två

### Hur?

Så här.

### Hur?

| a | b |
|---|---|
| c | d |

## Sist

\`\`\`bash
npm start
\`\`\`
`
  it('are one a heading, with the anchors of the page and the headings above', () => {
    expect(sectionsOf(blocksOf(body), 'Uppförandekod')).toEqual([
      { anchor: '', heading: '', trail: [], text: 'Först.' },
      { anchor: 'who', heading: 'Vem?', trail: [], text: 'ett · två' },
      { anchor: 'hur', heading: 'Hur?', trail: ['Vem?'], text: 'Så här.' },
      { anchor: 'hur-1', heading: 'Hur?', trail: ['Vem?'], text: 'a · b · c · d' },
      { anchor: 'sist', heading: 'Sist', trail: [], text: 'npm start' },
    ])
  })

  it('keep a first heading that is not the title', () => {
    expect(sectionsOf(blocksOf('# Annat\n\nText'), 'Titel').map(({ heading }) => heading)).toEqual([
      '',
      'Annat',
    ])
  })

  it('are one for an empty page', () => {
    expect(sectionsOf([], 'Titel')).toEqual([{ anchor: '', heading: '', trail: [], text: '' }])
  })
})

describe('the pages of the search', () => {
  const pages = searchPages(fixturePairs(), (namespace, id, language) => `${namespace}/${id}/${language}`)

  it('are all but the search pages, in every language that they have', () => {
    expect(pages.map(({ url }) => url).sort()).toEqual([
      '/en/code-of-conduct',
      '/en/guides/open-data',
      '/en/guides/scotland-network',
      '/sv/guider/geometri',
      '/sv/guider/medborgarbudget',
      '/sv/guider/natverket-skottland',
      '/sv/uppforandekod',
    ])
  })

  it('have the words of a profile, a translation those of its original', () => {
    expect(pages.find(({ url }) => url === '/sv/guider/natverket-skottland')).toMatchObject({
      trail: ['sections/communities/sv'],
      keywords:
        'tags/community/sv · tags/hackathon/sv · Dundee, på nätet · https://scotland.example.org · ' +
        'Do you want to join? · join@scotland.example.org',
    })
  })
})

describe('the index', () => {
  it('has the same bytes for the same pages in any order', async () => {
    const one = await buildSearchIndex(fixturePairs(), site)
    const other = await buildSearchIndex(fixturePairs().reverse(), site)
    expect([...other.files]).toEqual([...one.files])
  })

  it('has another hash when a word changes', async () => {
    const pairs = fixturePairs()
    const changed = pairs.map((pair) =>
      pair.ref === 'shapes'
        ? { ...pair, original: { ...pair.original, fields: { ...pair.original.fields, title: 'Ändrad' } } }
        : pair,
    )
    const hashOf = async (given: typeof pairs): Promise<unknown> =>
      JSON.parse((await buildSearchIndex(given, site)).files.get('manifest.json') ?? '{}').hash
    expect(await hashOf(changed)).not.toBe(await hashOf(pairs))
  })

  it('can be built of nothing', async () => {
    const { files, pages, sections } = await buildSearchIndex([], site)
    expect([pages, sections, [...files.keys()]]).toEqual([0, 0, ['manifest.json']])
  })
})

describe('writing', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'search-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('leaves the index and nothing of an earlier one', async () => {
    const { files } = await writeSearchIndex(folder, fixturePairs(), site)
    const below = path.join(folder, 'search-index')
    writeFileSync(path.join(below, 'terms-99.json'), '[]')
    writeFileSync(path.join(below, 'other.txt'), 'not ours')
    await writeSearchIndex(folder, fixturePairs(), site)
    expect(readdirSync(below).sort()).toEqual([...files.keys(), 'other.txt'].sort())
    for (const [name, content] of files) expect(readFileSync(path.join(below, name), 'utf8')).toBe(content)
  })
})
