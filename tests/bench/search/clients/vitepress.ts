import MiniSearch from 'minisearch'
import { miniSearchOptions, mostShown } from '../engines/minisearch-options.ts'

let index: Promise<MiniSearch> | undefined

/** The sections that VitePress's dialog shows, which has no excerpts unless they are asked for. */
export async function ask(text: string, language: string): Promise<string[]> {
  index ??= import(`/vitepress/${language}.js`).then((module) =>
    MiniSearch.loadJSON(module.default, miniSearchOptions),
  )
  const found = (await index).search(text).slice(0, mostShown)
  return found.map(({ id, title }) => `${id}: ${title}`)
}
