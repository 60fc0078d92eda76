import { nextTick, ref } from 'vue'

/** What screen readers are told without the focus being moved. */
export const announced = ref('')

/** Tells something; the same words are told again. */
export function announce(text: string): void {
  announced.value = ''
  void nextTick(() => {
    announced.value = text
  })
}
