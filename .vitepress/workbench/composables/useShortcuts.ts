import { onBeforeUnmount, onMounted } from 'vue'
import { type Action, actionOf } from '../logic/shortcuts.ts'

/** Hears the workbench's keys; `act` says whether it did something, and else the key goes on to the browser. */
export function useShortcuts(act: (action: Action) => boolean): void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    if (document.querySelector('dialog[open]')) return
    const { key, ctrlKey, altKey, shiftKey, metaKey } = event
    const action = actionOf({
      key,
      ctrlKey,
      altKey,
      shiftKey,
      metaKey,
      isAltGraph: event.getModifierState('AltGraph'),
    })
    if (action && act(action)) event.preventDefault()
  }
  onMounted(() => addEventListener('keydown', hear))
  onBeforeUnmount(() => removeEventListener('keydown', hear))
}
