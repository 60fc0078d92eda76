import { useData, useRouter, withBase } from 'vitepress'
import { computed, shallowRef } from 'vue'
import type { ThemeConfig } from '../../core/site/theme-config.ts'

/** The last question that was taken to the search page; the page may be open already. */
const taken = shallowRef({ text: '' })

/** The search page of the page's language: its address, and the way there with a question. */
export function useSearchPage() {
  const { theme } = useData<ThemeConfig>()
  const router = useRouter()
  const address = computed(() => withBase(theme.value.routes.search))
  const addressOf = (text: string) =>
    text.trim() === '' ? address.value : `${address.value}?${new URLSearchParams({ q: text.trim() })}`
  async function goTo(text: string) {
    taken.value = { text: text.trim() }
    await router.go(addressOf(text))
  }
  return { address, addressOf, goTo, taken }
}
