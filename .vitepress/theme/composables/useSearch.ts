import { withBase } from 'vitepress'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { SearchIndex } from '../../core/search/open-index.ts'
import type { Answer } from '../../core/search/search.ts'
import { useI18n } from './useI18n.ts'

/** What a search has to show. While a further letter is looked up, the last answer stays. */
export type SearchState =
  | { kind: 'empty' }
  | { kind: 'loading' }
  | { kind: 'found'; text: string; answer: Answer }
  | { kind: 'none'; text: string }
  | { kind: 'failed' }

const pause = 90

let opened: Promise<{ client: typeof import('./searchClient.ts'); index: SearchIndex }> | undefined

/** Fetches code and index once for all; what failed is tried again the next time. */
function open() {
  opened ??= import('./searchClient.ts')
    .then(async (client) => ({ client, index: await client.openIndexAt(withBase('/search-index/')) }))
    .catch((error: unknown) => {
      opened = undefined
      throw error
    })
  return opened
}

/**
 * A search in the page's language: write into `text`, read `state`. Nothing is fetched before there is a text, or
 * `prepare` is called. `limit` is how many pages are shown at most.
 */
export function useSearch(initialLimit = 10) {
  const { language } = useI18n()
  const text = ref('')
  const limit = ref(initialLimit)
  const state = shallowRef<SearchState>({ kind: 'empty' })
  let latest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask() {
    const asked = text.value
    const turn = ++latest
    if (asked.trim() === '') {
      state.value = { kind: 'empty' }
      return
    }
    if (state.value.kind !== 'found') state.value = { kind: 'loading' }
    try {
      const { client, index } = await open()
      const answer = await client.search(index, asked, language.value, limit.value)
      if (turn !== latest) return
      state.value =
        answer.total > 0 ? { kind: 'found', text: asked, answer } : { kind: 'none', text: asked.trim() }
    } catch {
      if (turn === latest) state.value = { kind: 'failed' }
    }
  }
  function askSoon() {
    clearTimeout(timer)
    timer = setTimeout(ask, text.value.trim() === '' ? 0 : pause)
  }

  watch(text, () => {
    limit.value = initialLimit
    askSoon()
  })
  watch([language, limit], askSoon)
  onScopeDispose(() => {
    clearTimeout(timer)
    latest++
  })
  /** Fetches what every question needs; a failure shows when something is asked. */
  function prepare() {
    open().catch(() => {})
  }
  return { text, limit, state, ask, prepare }
}
