import { type StringState, type StringStatus, stringStates } from '../strings/string-state.ts'
import { type PageState, pageStates } from './page-status.ts'
import { add, type Count, none, type Share, shareOf } from './percent.ts'
import type { LanguageReport, PageEntry } from './report.ts'

/** Page states in which the whole page has a translation. */
export const translatedPages: ReadonlySet<PageState> = new Set<PageState>([
  'original',
  'current',
  'outdated',
  'unconfirmed',
])
export const currentPages: ReadonlySet<PageState> = new Set<PageState>(['original', 'current'])
const translatedStrings: ReadonlySet<StringState> = new Set<StringState>([
  'original',
  'current',
  'outdated',
  'unconfirmed',
])
const currentStrings: ReadonlySet<StringState> = new Set<StringState>(['original', 'current'])

/**
 * Adds up the pages and strings of one language. `unread` says that there are more, which could not be read;
 * where `freshness` is not known, no share is said to be current.
 */
export function languageReport(
  language: string,
  allPages: readonly PageEntry[],
  allStrings: readonly StringStatus[],
  unread: { pages: boolean; strings: boolean },
  freshness = true,
): LanguageReport {
  const share = (...given: Parameters<typeof shareOf>): Share =>
    freshness ? shareOf(...given) : { ...shareOf(...given), current: null }
  const counted = allPages.filter((page) => page.language === language)
  const pages = counted.filter(({ status }) => status.state !== 'exempt' && status.state !== 'orphan')
  const strings = allStrings.filter((string) => string.language === language)
  const pageGaps = {
    translated: unread.pages || pages.some(({ status }) => !translatedPages.has(status.state)),
    current: unread.pages || pages.some(({ status }) => !currentPages.has(status.state)),
  }
  const stringGaps = {
    translated: unread.strings || strings.some(({ state }) => !translatedStrings.has(state)),
    current: unread.strings || strings.some(({ state }) => !currentStrings.has(state)),
  }
  const pageWords = pages.map(({ words }) => words).reduce(add, none)
  const stringWords = strings.map((string) => countOf(string, string.words)).reduce(add, none)
  const words = add(pageWords, stringWords)
  return {
    language,
    pages: { words: pageWords, percent: share(pageWords, pageGaps), states: statesOfPages(counted) },
    strings: {
      words: stringWords,
      percent: share(stringWords, stringGaps),
      keys: strings.map((string) => countOf(string, 1)).reduce(add, none),
      states: statesOfStrings(strings),
    },
    both: {
      words,
      percent: share(words, {
        translated: pageGaps.translated || stringGaps.translated,
        current: pageGaps.current || stringGaps.current,
      }),
    },
  }
}

function countOf({ state }: StringStatus, amount: number): Count {
  return {
    total: amount,
    translated: translatedStrings.has(state) ? amount : 0,
    current: currentStrings.has(state) ? amount : 0,
  }
}

function statesOfPages(pages: readonly PageEntry[]): LanguageReport['pages']['states'] {
  const states = fromKeys(pageStates, () => ({ pages: 0, words: 0 }))
  for (const { status, words } of pages) {
    states[status.state].pages++
    states[status.state].words += words.total
  }
  return states
}

function statesOfStrings(strings: readonly StringStatus[]): LanguageReport['strings']['states'] {
  const states = fromKeys(stringStates, () => 0)
  for (const { state } of strings) states[state]++
  return states
}

function fromKeys<Key extends string, Value>(keys: readonly Key[], value: () => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>
}
