import { nextTick } from 'vue'
import { digits } from '../../core/glossary/alphabet.ts'
import { decodeHash } from './decodeHash.ts'

/** The anchor of a letter in a list by letters. */
export function letterAnchor(letter: string): string {
  return `letter-${letter === digits ? '0' : letter.toLowerCase()}`
}

/** Takes the keyboard to what a link within the page leads to: VitePress scrolls there and does no more. */
export async function followWithFocus({ target }: Event): Promise<void> {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null
  const id = decodeHash(link?.getAttribute('href') ?? '')
  if (id === '') return
  await nextTick()
  document.getElementById(id)?.focus({ preventScroll: true })
}
