import { openIndex } from '../../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../../.vitepress/core/search/search.ts'
import { indexOf } from '../../../../scripts/search-command/build.ts'
import { filesInMemory } from '../../../../scripts/search-command/index-files.ts'
import type { SearchTree } from '../../../../scripts/search-command/read-search-tree.ts'
import { type Engine, firstRefs, mostRefs } from './engine.ts'

export const oursName = 'Tingwall'

/** Our own search, over the index as `npm run search -- build` makes it. */
export async function ours(tree: SearchTree): Promise<Engine> {
  const { files } = await indexOf(tree)
  const index = await openIndex(filesInMemory(files).read)
  return {
    name: oursName,
    async ask(text, language) {
      const { results } = await search(index, text, language, { limit: mostRefs })
      return firstRefs(results.map(({ ref }) => ref))
    },
  }
}
