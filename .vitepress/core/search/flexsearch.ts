import { Index, type StorageInterface } from 'flexsearch'
import type { SectionTerms } from './impacts.ts'
import type { Slots } from './postings.ts'
import type { Term } from './terms.ts'
import { slots } from './weights.ts'

// Everything that leans on the inside of FlexSearch, checked against 0.8.212: `mount` sets `index.db`, `commit`
// is handed the index with its filled `map`, a search for one term asks the storage's `get` and gives its slots
// back as they are, and `reg` keeps no more than the ids. tests/core/search/flexsearch.test.ts notices a change.

const separator = '\n'

/** Where the index is kept. `get` has the slots of one term; `commit` is given all terms once, when built. */
export interface TermStorage {
  get(term: Term): Promise<Slots>
  commit(terms: ReadonlyMap<Term, Slots>): Promise<void>
}

/** One FlexSearch index over the sections of all languages, kept in a storage of ours. */
export interface TermIndex {
  /** The sections of a term, by slot. */
  slotsOf(term: Term): Promise<Slots>
  /** Adds all sections, numbered in order, and commits them to the storage. */
  fill(sections: readonly SectionTerms[]): Promise<void>
}

/** Mounts a storage of ours on a new index. */
export function mountIndex(storage: TermStorage): Promise<TermIndex> {
  return mountStorage(adapter(storage))
}

/** Mounts one of FlexSearch's own storages, or what is like one, on a new index. */
export async function mountStorage(storage: StorageInterface): Promise<TermIndex> {
  let current: SectionTerms = new Map()
  const index = new Index<false, StorageInterface>({
    encode: (text) => text.split(separator),
    tokenize: 'strict',
    resolution: slots,
    cache: false,
    fastupdate: false,
    commit: false,
    score: (_terms, term) => current.get(term) ?? slots - 1,
  })
  await index.mount(storage)
  return {
    async slotsOf(term) {
      const { result } = await index.search({ query: term, resolve: false })
      return result.map((ids) => ids.filter((id) => typeof id === 'number'))
    },
    async fill(sections) {
      for (const [id, terms] of sections.entries()) {
        current = terms
        index.add(id, [...terms.keys()].join(separator))
      }
      await index.commit()
    },
  }
}

function adapter(storage: TermStorage) {
  const nothing = async () => {}
  const self = {
    db: storage,
    async mount(index: object) {
      Object.assign(index, { db: self })
    },
    async commit(index: object) {
      if (!('map' in index && index.map instanceof Map)) throw new TypeError('FlexSearch: commit got no map')
      await storage.commit(index.map)
      index.map.clear()
    },
    get: (term: Term) => storage.get(term),
    // Several terms are never asked for at once: the ranking is ours.
    search: () => false,
    open: nothing,
    close: nothing,
    destroy: nothing,
    clear: nothing,
  }
  return self
}
