import MiniSearch from 'minisearch'
import { type BenchPage, benchLanguages } from '../bench-pages.ts'
import { contentHtml } from '../html-pages.ts'
import { type Engine, firstRefs } from './engine.ts'
import { miniSearchOptions, mostShown } from './minisearch-options.ts'
import { vitePressSections } from './vitepress-sections.ts'

export const vitePressName = 'VitePress local search'

/** The index of VitePress's local search for the pages of a language, as the JSON that it sends. */
export function vitePressIndex(pages: readonly BenchPage[], language: string): string {
  const index = new MiniSearch<{ id: string; title: string; titles: string[]; text: string }>({
    fields: miniSearchOptions.fields,
    storeFields: miniSearchOptions.storeFields,
  })
  for (const page of pages) {
    if (page.language !== language) continue
    const known = new Set<string>()
    for (const { anchor, text, titles } of vitePressSections(contentHtml(page))) {
      // VitePress numbers anchors that a page has twice.
      let id = `${page.ref}#${anchor}`
      for (let number = 1; known.has(id); number++) id = `${page.ref}#${anchor}-${number}`
      known.add(id)
      index.add({ id, text, title: titles.at(-1) ?? '', titles: titles.slice(0, -1) })
    }
  }
  return JSON.stringify(index)
}

/** VitePress's local search: MiniSearch as VitePress 1.6.4 sets it up, an index a language. */
export function vitePressLocal(pages: readonly BenchPage[]): Engine {
  const indexes = new Map(
    benchLanguages.map((language) => [
      language,
      MiniSearch.loadJSON(vitePressIndex(pages, language), miniSearchOptions),
    ]),
  )
  return {
    name: vitePressName,
    async ask(text, language) {
      const index = [...indexes].find(([code]) => code === language)?.[1]
      const found = index?.search(text).slice(0, mostShown) ?? []
      return firstRefs(found.map(({ id }) => String(id).split('#')[0] ?? ''))
    },
  }
}
