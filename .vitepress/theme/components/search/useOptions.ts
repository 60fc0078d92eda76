import { withBase } from 'vitepress'
import { computed, nextTick, ref, watch } from 'vue'
import type { PageResult, SectionResult } from '../../../core/search/answer.ts'

/** What may be chosen: a page, or a section of the page above it. */
export interface Option {
  id: string
  page: PageResult
  section: SectionResult | undefined
  url: string
}

/** The options of a list of results, and the one that the arrow keys have come to: none at first, -1. */
export function useOptions(results: () => readonly PageResult[], listId: string) {
  const options = computed<Option[]>(() =>
    results()
      .flatMap((page) => [
        { page, section: undefined, url: withBase(page.url) },
        ...page.sections.map((section) => ({ page, section, url: withBase(section.url) })),
      ])
      .map((option, at) => ({ ...option, id: `${listId}-${at}` })),
  )
  const active = ref(-1)
  const activeId = computed(() => options.value[active.value]?.id)
  watch(options, () => {
    active.value = -1
  })
  /** To the next or the one before; after the last comes the first. */
  async function move(step: 1 | -1) {
    const count = options.value.length
    if (count === 0) return
    active.value = step === 1 ? (active.value + 1) % count : (Math.max(active.value, 0) - 1 + count) % count
    await nextTick()
    activeLink()?.scrollIntoView({ block: 'nearest' })
  }
  const activeLink = () => (activeId.value ? document.getElementById(activeId.value) : null)
  return { options, active, activeId, move, activeLink }
}
