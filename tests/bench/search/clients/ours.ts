import { askIndex } from '../../../../.vitepress/theme/composables/searchSource.ts'

/** Five results with their excerpts, by the code of the site. */
export async function ask(text: string, language: string): Promise<string[]> {
  const { results } = await askIndex('/ours/', text, language, { limit: 5 })
  return results.map(({ title, excerpt }) => `${title.text}: ${excerpt.text}`)
}
