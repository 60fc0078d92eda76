import { onMounted, type ShallowRef } from 'vue'
import { hearingEvent } from '../page-script/keepChosen.ts'

/** Lets the page's script say to a part once more what a reader chose in it before Vue was there. */
export function useHearing(part: Readonly<ShallowRef<HTMLElement | null>>): void {
  onMounted(() => part.value?.dispatchEvent(new Event(hearingEvent, { bubbles: true })))
}
