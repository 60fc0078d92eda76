import { onContentUpdated } from 'vitepress'
import { onBeforeUnmount, onMounted, ref } from 'vue'
import { usePage } from './usePage.ts'

/** How far below the top of the window a heading counts as read, in pixels. */
const readingLine = 140

/**
 * The id of the section that is being read; empty above the first heading and without JavaScript. `within` gives ids of
 * what stands in sections and can be read too, such as terms.
 */
export function useCurrentSection(within: () => readonly string[] = () => []) {
  const page = usePage()
  const current = ref('')
  let waiting = false

  function update() {
    waiting = false
    const sections = (page.value?.outline ?? []).map(({ id }) => id)
    const reached = [...sections, ...within()]
      .map((id) => ({ id, top: document.getElementById(id)?.getBoundingClientRect().top ?? Infinity }))
      .filter(({ top }) => top < readingLine)
      .sort((a, b) => a.top - b.top)
    current.value = reached.at(-1)?.id ?? ''
  }
  function onScroll() {
    if (waiting) return
    waiting = true
    requestAnimationFrame(update)
  }

  onMounted(() => {
    addEventListener('scroll', onScroll, { passive: true })
    update()
  })
  onBeforeUnmount(() => removeEventListener('scroll', onScroll))
  onContentUpdated(onScroll)
  return current
}
