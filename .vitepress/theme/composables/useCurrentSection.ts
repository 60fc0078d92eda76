import { onContentUpdated } from 'vitepress'
import { onBeforeUnmount, onMounted, ref } from 'vue'
import { usePage } from './usePage.ts'

/** How far below the top of the window a heading counts as read, in pixels. */
const readingLine = 140

/**
 * The id of the section that is being read: what the address leads to as long as it is in the window, else the
 * last one that has reached the reading line. Empty above the first heading and without JavaScript. `within`
 * gives ids of what stands in sections and can be read too, such as terms.
 */
export function useCurrentSection(within: () => readonly string[] = () => []) {
  const page = usePage()
  const current = ref('')
  let waiting = false

  function update() {
    waiting = false
    const sections = (page.value?.outline ?? []).map(({ id }) => id)
    const places = [...sections, ...within()].map((id) => ({
      id,
      top: document.getElementById(id)?.getBoundingClientRect().top ?? Infinity,
    }))
    const reached = places.filter(({ top }) => top < readingLine).sort((a, b) => a.top - b.top)
    const linked = places.find(({ id, top }) => isLinked(id) && top >= 0 && top < innerHeight)
    current.value = (linked ?? reached.at(-1))?.id ?? ''
  }
  function onScroll() {
    if (waiting) return
    waiting = true
    requestAnimationFrame(update)
  }

  onMounted(() => {
    addEventListener('scroll', onScroll, { passive: true })
    addEventListener('hashchange', onScroll)
    update()
  })
  onBeforeUnmount(() => {
    removeEventListener('scroll', onScroll)
    removeEventListener('hashchange', onScroll)
  })
  onContentUpdated(onScroll)
  return current
}

function isLinked(id: string): boolean {
  return location.hash === `#${id}` || location.hash === `#${encodeURIComponent(id)}`
}
