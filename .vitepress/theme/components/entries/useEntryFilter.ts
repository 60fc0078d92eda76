import { computed, nextTick, onBeforeUnmount, onMounted, watchEffect } from 'vue'
import {
  type EntryView,
  facetNames,
  facetsOf,
  facetValues,
  isChosen,
} from '../../../core/entries/entry-facets.ts'
import { fold } from '../../../core/search/fold.ts'
import { decodeHash } from '../../composables/decodeHash.ts'
import { useAddressValues } from '../../composables/useAddressValues.ts'

const names = ['word', ...facetNames] as const

/**
 * Which entries of a page are shown: those with `word` anywhere in their section, å, ä and ö or not, and with every
 * value that is chosen. All is kept in the address (`?kind=tool&country=SE`). The sections are the page's own, as built;
 * those that are left out are hidden, and so is a group all of whose entries are. A link to something hidden takes the
 * filter away.
 */
export function useEntryFilter(entries: () => readonly EntryView[]) {
  const { values, isOn, set, reset } = useAddressValues(names, (name, value) =>
    name === 'word' || facetValues(entries(), name, none).some((known) => known.value === value) ? value : '',
  )
  /** The entries that have the word; all where none is typed. */
  const found = computed(() => {
    const part = fold(values.word.trim().normalize('NFC'))
    if (part === '') return undefined
    const having = sections().filter(({ textContent }) => fold(textContent.normalize('NFC')).includes(part))
    return new Set(having.map(({ dataset }) => dataset.entry))
  })
  const isFound = ({ id }: EntryView) => found.value?.has(id) ?? true
  const shown = computed(() => entries().filter((entry) => isFound(entry) && isChosen(entry, values)))
  const facets = computed(() =>
    facetsOf(entries()).map((name) => ({
      name,
      chosen: values[name],
      values: facetValues(entries(), name, values, isFound),
    })),
  )

  function hide() {
    const left = new Set(shown.value.map(({ id }) => id))
    for (const section of sections()) section.hidden = !left.has(section.dataset.entry ?? '')
    for (const group of document.querySelectorAll<HTMLElement>('.entry-group'))
      group.hidden = group.querySelector('[data-entry]:not([hidden])') === null
  }
  async function show(hash: string) {
    const target = document.getElementById(decodeHash(hash))
    if (!target?.closest('[hidden]')) return
    reset()
    await nextTick()
    // VitePress has asked for the place that it had while it was hidden, and goes there in the next frame.
    requestAnimationFrame(() => target.scrollIntoView())
  }
  function showTarget() {
    show(location.hash)
  }
  /** The place that the address has already is gone to again without a word from the browser. */
  function follow({ target }: Event) {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null
    if (link && link.pathname === location.pathname) show(link.hash)
  }

  onMounted(() => {
    watchEffect(hide)
    showTarget()
    addEventListener('hashchange', showTarget)
    document.addEventListener('click', follow)
  })
  onBeforeUnmount(() => {
    removeEventListener('hashchange', showTarget)
    document.removeEventListener('click', follow)
  })
  return { values, isOn, facets, shown, set, reset }
}

const none = { kind: '', country: '', licence: '', cost: '', language: '', state: '', subject: '' }

function sections(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-entry]')]
}
