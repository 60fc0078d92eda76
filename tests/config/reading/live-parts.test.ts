import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  askedFor,
  filteredParts,
  isFiltered,
  isLive,
  liveParts,
} from '../../../.vitepress/config/reading/live-parts.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { importsOf } from '../../imports-of.ts'

describe('a page that must load the site’s script by itself', () => {
  it.each([
    [
      'an article',
      ['/x/theme/SiteLayout.vue', '/x/theme/components/page/PageArticle.vue', '/x/docs/a.md'],
      false,
    ],
    ['a page with a live part', ['/x/theme/components/events/EventTime.vue'], true],
    ['a page with a list that can be filtered', ['/x/theme/components/glossary/GlossaryList.vue'], false],
    ['a page with a component that is not the theme’s', ['/x/docs/parts/Poll.vue'], true],
    ['a page with a component of a folder named alike', ['/x/theme-more/Poll.vue'], true],
    ['a page that was rendered from nothing', [], false],
  ])('%s', (_what, files, expected) => {
    expect(isLive(files, '/x/theme')).toBe(expected)
  })
})

it.each([
  ['a list that can be filtered', ['/x/docs/a.md', '/x/theme/components/glossary/GlossaryList.vue'], true],
  ['an article', ['/x/theme/components/page/PageArticle.vue', '/x/docs/a.md'], false],
])('the address may choose something in %s: %j', (_what, files, expected) => {
  expect(isFiltered(files, '/x/theme')).toBe(expected)
})

const theme = '.vitepress/theme'

/** What works as plain HTML until Vue runs it, or is kept by config/early-keys.ts. */
const withoutVue = new Set([
  'SiteLayout.vue', // only says that it is there
  'components/search/SearchBox.vue', // a form that leads to the search page
  'components/search/SearchButton.vue',
  'components/search/SearchForm.vue',
  'components/ways/LetterIndex.vue', // links within the page
  'composables/announceCopies.ts', // what VitePress copies
  'composables/carryChoices.ts', // what live parts put into the address
  'composables/followRoutes.ts', // goes with the router, which is there only then
  'composables/useRecentSearches.ts', // shown where the search is
])

const acts = /onMounted|onBeforeMount|addEventListener|\s@[a-z]+[.=]|v-model/

describe('the parts that act', () => {
  const live = new Set(
    [...liveParts, ...filteredParts, askedFor].map((part) => `${theme}/components/${part}`),
  )

  it.each([...live])('%s is there', (part) => {
    expect(existsSync(path.join(projectRoot, part))).toBe(true)
  })

  const reached = new Set([`${theme}/index.ts`])
  for (const file of reached) {
    for (const target of importsOf(file, { types: false })) {
      const isOwn = target.startsWith(`${theme}/`) && existsSync(path.join(projectRoot, target))
      const leadsOn = !live.has(target) && !target.includes('/page-script/')
      if (isOwn && leadsOn && /\.(?:vue|ts)$/.test(target)) reached.add(target)
    }
  }
  // They gather live parts in one file.
  const gathered = [...reached].filter((file) => /-parts\.ts$/.test(file))

  it('are looked for in what an article may have', () => {
    expect(reached).toContain(`${theme}/components/page/PageOutline.vue`)
    expect(gathered.length).toBeGreaterThan(0)
  })

  it.each([...reached].map((file) => path.posix.relative(theme, file)).sort())('are none in %s', (file) => {
    const text = readFileSync(path.join(projectRoot, theme, file), 'utf8')
    expect(withoutVue.has(file) || !acts.test(text)).toBe(true)
  })
})
