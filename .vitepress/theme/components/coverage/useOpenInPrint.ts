import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/** Opens what is folded within an element while it is printed, since paper has nothing to press. */
export function useOpenInPrint(element: Readonly<Ref<HTMLElement | null>>) {
  let folded: HTMLDetailsElement[] = []

  function open() {
    folded = [...(element.value?.querySelectorAll('details') ?? [])].filter((details) => !details.open)
    for (const details of folded) details.open = true
  }
  function close() {
    for (const details of folded) details.open = false
    folded = []
  }

  onMounted(() => {
    addEventListener('beforeprint', open)
    addEventListener('afterprint', close)
  })
  onBeforeUnmount(() => {
    removeEventListener('beforeprint', open)
    removeEventListener('afterprint', close)
  })
}
