import { useData } from 'vitepress'
import { computed } from 'vue'

/** What our config knows of the page; undefined on `/` and where there is no page. */
export function usePage() {
  const { page } = useData()
  return computed(() => page.value.tingwall)
}
