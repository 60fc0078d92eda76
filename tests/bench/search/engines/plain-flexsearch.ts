import { Document } from 'flexsearch'
import { type BenchPage, benchLanguages } from '../bench-pages.ts'
import { type Engine, firstRefs, mostRefs } from './engine.ts'

/**
 * FlexSearch as its readme starts, an index a language: a document with a title and a text, beginnings of words,
 * and not every word has to be there. What is found in titles goes first.
 */
export function plainFlexSearch(pages: readonly BenchPage[]): Engine {
  const refs = pages.map(({ ref }) => ref)
  const indexes = new Map(
    benchLanguages.map((language) => {
      const index = new Document<{ id: number; title: string; text: string }>({
        tokenize: 'forward',
        document: { id: 'id', index: ['title', 'text'] },
      })
      for (const [id, page] of pages.entries()) {
        if (page.language === language) index.add({ id, title: page.title, text: page.body })
      }
      return [String(language), index]
    }),
  )
  return {
    name: 'FlexSearch',
    async ask(text, language) {
      const fields = indexes.get(language)?.search(text, { limit: mostRefs, suggest: true }) ?? []
      return firstRefs(fields.flatMap(({ result }) => result.map((id) => refs[Number(id)] ?? '')))
    },
  }
}
