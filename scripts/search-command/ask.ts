import { openIndex, type SearchIndex } from '../../.vitepress/core/search/open-index.ts'
import { type Answer, type SearchWishes, search } from '../../.vitepress/core/search/search.ts'
import type { Fetched, IndexFiles } from './index-files.ts'
import type { Query } from './read-queries.ts'

/** An answer, and what it took. */
export interface Asked extends Fetched {
  query: Query
  answer: Answer
  milliseconds: number
}

/**
 * Asks questions one after the other, as one visitor does whose browser keeps what it has fetched; with `cold` as a
 * new visitor each.
 * @throws IndexError where the index cannot be used.
 */
export async function* askAll(
  queries: readonly Query[],
  files: IndexFiles,
  wishes: SearchWishes,
  cold: boolean,
): AsyncGenerator<Asked> {
  let index: SearchIndex | undefined
  for (const query of queries) {
    const start = performance.now()
    if (cold || !index) index = await openIndex(files.read)
    const answer = await search(index, query.q, query.language, wishes)
    yield { query, answer, milliseconds: performance.now() - start, ...files.fetched() }
  }
}
