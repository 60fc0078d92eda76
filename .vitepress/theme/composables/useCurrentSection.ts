import { onContentUpdated } from 'vitepress'
import { onBeforeUnmount, onMounted, ref } from 'vue'
import { usePage } from './usePage.ts'

/** How far below the top of the window a heading counts as read, in pixels. */
const readingLine = 140

/** The id of the section that is being read; empty above the first heading and without JavaScript. */
export function useCurrentSection() {
  const page = usePage()
  const current = ref('')
  let waiting = false

  function update() {
    waiting = false
    const reached = (page.value?.outline ?? []).filter(
      ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < readingLine,
    )
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
