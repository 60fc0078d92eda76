import { computed, onBeforeUnmount, onMounted, ref, shallowReactive } from 'vue'

/**
 * Choices that are kept in the address (`?language=sv&state=missing`), so that they can be linked to and come back
 * with the back button. `known` gives what the address has as it may be used, empty where nothing is like that;
 * `afterReading` is called when the address has been read.
 */
export function useAddressValues<Name extends string>(
  names: readonly Name[],
  known: (name: Name, value: string) => string,
  afterReading: () => void = () => {},
) {
  const empty = Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>
  const values: Record<Name, string> = shallowReactive({ ...empty })
  /** False in the HTML as built: without JavaScript there is nothing to choose. */
  const ready = ref(false)
  const isOn = computed(() => names.some((name) => values[name].trim() !== ''))

  function readAddress() {
    const asked = new URLSearchParams(location.search)
    for (const name of names) values[name] = known(name, asked.get(name) ?? '')
    afterReading()
  }
  function set(name: Name, value: string) {
    values[name] = value
    keepInAddress()
  }
  function reset() {
    Object.assign(values, empty)
    keepInAddress()
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

  onMounted(() => {
    readAddress()
    ready.value = true
    addEventListener('popstate', readAddress)
  })
  onBeforeUnmount(() => removeEventListener('popstate', readAddress))
  return { values, ready, isOn, set, reset }
}
