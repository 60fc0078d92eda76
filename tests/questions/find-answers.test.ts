import { describe, expect, it } from 'vitest'
import { librarySource } from '../../.vitepress/config/library.ts'
import { sectionsOf } from '../../.vitepress/config/sections.ts'
import { pageIn } from '../../.vitepress/core/pages/page.ts'
import { openIndex } from '../../.vitepress/core/search/open-index.ts'
import { search } from '../../.vitepress/core/search/search.ts'
import { buildSearchIndex } from '../../scripts/search/build-search-index.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import site from '../../site.config.ts'
import { questions } from './questions.ts'

const library = librarySource(projectRoot, site).get()
const { pairs, glossary } = library
const { files } = await buildSearchIndex(pairs, site, { glossary })
const index = await openIndex(async (name) => files.get(name) ?? '')

const asked = questions.flatMap(({ who, asked, answer, anchor }) =>
  (['en', 'sv'] as const).map((language) => ({ who, question: asked[language], language, answer, anchor })),
)

/** How many steps it takes from the home page to each page: a section of the menu leads to its first page. */
function stepsIn(language: string): Map<string, number> {
  const sections = sectionsOf(library, site, language)
  return new Map(sections.flatMap(({ pages }) => pages.map(({ url }, place) => [url, place === 0 ? 1 : 2])))
}

describe('the thirty questions', () => {
  it('are thirty, from four kinds of people, each in both languages', () => {
    expect(questions).toHaveLength(30)
    expect(new Set(questions.map(({ who }) => who)).size).toBe(4)
    expect(new Set(asked.map(({ question }) => question)).size).toBe(60)
  })

  it.each(asked)('$who: “$question” finds $answer among the first three', async (one) => {
    const { results } = await search(index, one.question, one.language, { limit: 3 })
    expect(results.map(({ ref }) => ref)).toContain(one.answer)
    expect(results.find(({ ref }) => ref === one.answer)).toMatchObject({
      language: one.language,
      foreign: false,
    })
  })

  it.each(asked)('$who: “$question” is answered by $answer, three steps from home at most', (one) => {
    const pair = pairs.find(({ ref }) => ref === one.answer)
    const page = pair && pageIn(pair, one.language)
    if (!page) throw new Error(`No page ${one.answer} in ${one.language}`)
    expect(stepsIn(one.language).get(page.url) ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(3)
    if (one.anchor !== undefined) expect(page.body).toContain(`{#${one.anchor}}`)
  })
})
