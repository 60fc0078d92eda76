import { nextTick, type ShallowRef } from 'vue'

/** Puts texts into a text area as if they had been typed, so that its own undo takes them back. */
export function useEditing(area: Readonly<ShallowRef<HTMLTextAreaElement | null>>) {
  const growsAlone = CSS.supports('field-sizing', 'content')

  function put(text: string, cursor = text.length): void {
    const element = area.value
    if (!element) return
    element.focus()
    const start = element.selectionStart
    // The one way into the history of a text area: https://developer.mozilla.org/docs/Web/API/Document/execCommand
    const isDone = document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
    if (!isDone) {
      element.setRangeText(text, start, element.selectionEnd, 'end')
      element.dispatchEvent(new Event('input', { bubbles: true }))
    }
    void nextTick(() => element.setSelectionRange(start + cursor, start + cursor))
  }

  /** Puts a text in the place of all that is there. */
  function replaceAll(text: string): void {
    const element = area.value
    element?.focus()
    if (!element || element.value === text) return
    element.select()
    put(text)
  }

  function around(): { before: string; chosen: string; after: string } {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = area.value ?? {}
    return {
      before: value.slice(0, selectionStart),
      chosen: value.slice(selectionStart, selectionEnd),
      after: value.slice(selectionEnd),
    }
  }

  /** As tall as its text, where the browser does not do that by itself. */
  function grow(): void {
    const element = area.value
    if (growsAlone || !element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }
  return { put, replaceAll, around, grow }
}
