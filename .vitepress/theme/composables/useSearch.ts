import { useData, withBase } from 'vitepress'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { ThemeConfig } from '../../core/site/theme-config.ts'
import { askServer } from './searchServer.ts'
import { askIndex, openAnew, openSearch, SearchFailure } from './searchSource.ts'
import { answerTo, joined, type Question, type SearchState } from './searchState.ts'
import { useI18n } from './useI18n.ts'

const pause = 90
/** After this many milliseconds without an answer the reader is told that it takes long. */
const long = 4000

/**
 * A search in the page's language: write into `text`, `type` and `inLanguage`, read `state`. `busy` tells that an
 * answer is on its way, `slow` that it takes long. Nothing is fetched before there is a text, or `prepare` is
 * called. `step` is how many pages are shown at first, and how many `more` adds.
 */
export function useSearch(step = 10) {
  const { language } = useI18n()
  const { theme } = useData<ThemeConfig>()
  const text = ref('')
  const type = ref('')
  const inLanguage = ref('')
  const limit = ref(step)
  const state = shallowRef<SearchState>({ kind: 'empty' })
  const busy = ref(false)
  const slow = ref(false)
  const folder = withBase('/search-index/')
  let latest = 0
  let restored = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let slowTimer: ReturnType<typeof setTimeout> | undefined

  async function ask() {
    clearTimeout(timer)
    clearTimeout(slowTimer)
    slow.value = false
    const turn = ++latest
    const question = { text: text.value.trim(), type: type.value, inLanguage: inLanguage.value }
    if (question.text === '') {
      busy.value = false
      state.value = { kind: 'empty' }
      return
    }
    busy.value = true
    if (state.value.kind !== 'found' && state.value.kind !== 'none') state.value = { kind: 'loading' }
    slowTimer = setTimeout(() => {
      slow.value = true
    }, long)
    const outcome = await outcomeOf(question)
    if (turn !== latest) return
    clearTimeout(slowTimer)
    busy.value = false
    slow.value = false
    state.value = outcome
  }

  async function outcomeOf(question: Question): Promise<SearchState> {
    // Of a question that is answered already only what comes after is asked for.
    const before = answerTo(question, state.value)
    const wishes = {
      limit: limit.value,
      ...(before && { skip: before.results.length }),
      ...(question.type && { type: question.type }),
      ...(question.inLanguage && { inLanguage: question.inLanguage }),
    }
    const { searchEndpoint } = theme.value
    try {
      const answer =
        (searchEndpoint && (await askServer(searchEndpoint, question.text, language.value, wishes))) ||
        (await askIndex(folder, question.text, language.value, wishes))
      const whole = before ? { ...answer, results: joined(before.results, answer.results) } : answer
      return { kind: whole.total > 0 ? 'found' : 'none', question, answer: whole }
    } catch (error) {
      return { kind: error instanceof SearchFailure ? error.fault : 'failed' }
    }
  }

  watch([text, type, inLanguage, language], ([now, , , reader], [before, , , earlier]) => {
    if (restored) {
      restored = false
      return
    }
    if (now.trim() === '') {
      type.value = ''
      inLanguage.value = ''
    }
    // What was found for a reader of another language is no answer.
    if (reader !== earlier) state.value = { kind: now.trim() === '' ? 'empty' : 'loading' }
    limit.value = step
    clearTimeout(timer)
    timer = setTimeout(ask, now === before || now.trim() === '' ? 0 : pause)
  })
  onScopeDispose(() => {
    clearTimeout(timer)
    clearTimeout(slowTimer)
    latest++
  })

  /** Fetches what every question needs; a failure shows when something is asked. */
  function prepare() {
    // A search server needs none of it, unless it fails.
    if (!theme.value.searchEndpoint) openSearch(folder).catch(() => {})
  }
  /** Reads everything anew and asks again. */
  async function retry() {
    await openAnew(folder).catch(() => {})
    await ask()
  }
  function more() {
    limit.value += step
    return ask()
  }
  function withoutFilters() {
    type.value = ''
    inLanguage.value = ''
  }
  /** Shows a question with an answer that it had before. */
  function restore(question: Question, shown: number, answered: SearchState) {
    restored = true
    text.value = question.text
    type.value = question.type
    inLanguage.value = question.inLanguage
    limit.value = shown
    state.value = answered
  }
  return {
    text,
    type,
    inLanguage,
    limit,
    state,
    busy,
    slow,
    ask,
    more,
    prepare,
    retry,
    withoutFilters,
    restore,
  }
}

export type Search = ReturnType<typeof useSearch>
