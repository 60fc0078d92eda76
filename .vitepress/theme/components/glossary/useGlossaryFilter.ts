import { computed, nextTick, onBeforeUnmount, onMounted, reactive, ref } from 'vue'
import type { GlossaryView, TermView } from '../../../core/glossary/glossary-view.ts'
import { fold } from '../../../core/search/fold.ts'

const names = ['word', 'subject'] as const

/**
 * Which terms the glossary shows: those that have `word` in one of their names in any language, å, ä and ö or not, and
 * belong to `subject`. Both are kept in the address (`?word=data&subject=law`). A link to a term that the filter
 * leaves out takes the filter away.
 */
export function useGlossaryFilter(view: () => GlossaryView | undefined) {
  const values = reactive<Record<(typeof names)[number], string>>({ word: '', subject: '' })
  /** False in the HTML as built: without JavaScript there is nothing to choose. */
  const ready = ref(false)

  const searched = computed(() => {
    const terms = view()?.groups.flatMap(({ items }) => items) ?? []
    return new Map(terms.map((term) => [term.id, fold(namesOf(term).join('\n'))]))
  })
  const isOn = computed(() => names.some((name) => values[name].trim() !== ''))
  const groups = computed(() => {
    const all = view()?.groups ?? []
    if (!isOn.value) return all
    const part = fold(values.word.trim().normalize('NFC'))
    return all.flatMap(({ letter, items }) => {
      const shown = items.filter(
        ({ id, tags }) =>
          searched.value.get(id)?.includes(part) && (values.subject === '' || tags.includes(values.subject)),
      )
      return shown.length > 0 ? [{ letter, items: shown }] : []
    })
  })
  const count = computed(() => groups.value.reduce((sum, { items }) => sum + items.length, 0))

  function set(name: (typeof names)[number], value: string) {
    values[name] = value
    keepInAddress()
  }
  function reset() {
    for (const name of names) values[name] = ''
    keepInAddress()
  }
  function readAddress() {
    const asked = new URLSearchParams(location.search)
    const subject = asked.get('subject') ?? ''
    values.word = asked.get('word') ?? ''
    values.subject = view()?.tags.includes(subject) ? subject : ''
    showTarget()
  }
  function keepInAddress() {
    const address = new URL(location.href)
    for (const name of names) {
      if (values[name] === '') address.searchParams.delete(name)
      else address.searchParams.set(name, values[name])
    }
    // VitePress keeps the place of scrolling in the state.
    history.replaceState(history.state, '', address)
  }
  function showTarget() {
    const id = decode(location.hash.slice(1))
    const isHidden = !groups.value.some(({ items }) => items.some((term) => term.id === id))
    if (!searched.value.has(id) || !isHidden) return
    reset()
    nextTick(() => document.getElementById(id)?.scrollIntoView())
  }

  onMounted(() => {
    readAddress()
    ready.value = true
    addEventListener('popstate', readAddress)
    addEventListener('hashchange', showTarget)
  })
  onBeforeUnmount(() => {
    removeEventListener('popstate', readAddress)
    removeEventListener('hashchange', showTarget)
  })
  return { values, ready, isOn, groups, count, set, reset }
}

export type GlossaryFilterState = ReturnType<typeof useGlossaryFilter>

function namesOf({ word, synonyms, others }: TermView): string[] {
  return [word, ...synonyms, ...others.flatMap((other) => other.names)]
}

/** A hash as it was meant; as it stands where it is no encoding. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
