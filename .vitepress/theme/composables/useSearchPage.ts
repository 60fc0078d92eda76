import { useData, useRouter, withBase } from 'vitepress'
import { computed, shallowRef } from 'vue'
import type { ThemeConfig } from '../../core/site/theme-config.ts'
import { type Question, questionOf } from './searchState.ts'

/** The last question that was taken to the search page; the page may be open already. */
const taken = shallowRef(questionOf(''))

/** The search page of the page's language: its address, and the way there with a question. */
export function useSearchPage() {
  const { theme } = useData<ThemeConfig>()
  const router = useRouter()
  const address = computed(() => withBase(theme.value.routes.search))
  /** The page's address with a question; filters without words are left out. */
  function addressOf({ text, type, inLanguage }: Question): string {
    if (text.trim() === '') return address.value
    const values = new URLSearchParams({ q: text.trim() })
    if (type) values.set('type', type)
    if (inLanguage) values.set('language', inLanguage)
    return `${address.value}?${values}`
  }
  async function goTo(question: Question) {
    taken.value = { ...question }
    await router.go(addressOf(question))
  }
  return { address, addressOf, goTo, taken }
}

/** The question that the browser's address has. */
export function questionInAddress(): Question {
  const values = new URLSearchParams(location.search)
  return {
    text: values.get('q') ?? '',
    type: values.get('type') ?? '',
    inLanguage: values.get('language') ?? '',
  }
}
