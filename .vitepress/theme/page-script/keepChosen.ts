import { aliveEvent, scriptData, wakeSite } from './wake.ts'

/**
 * Lets a list be filtered that comes as it was built, without the site's script: wakes that where the address has
 * choices already, keeps what a reader types and chooses before it is there, and then says it once more.
 */
export function keepChosen(): void {
  if (scriptData().choices === undefined) return
  const chosen = new Map<HTMLInputElement | HTMLSelectElement, string>()
  const keep = ({ target: field }: Event) => {
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      chosen.set(field, field.value)
  }
  // Without an action it would ask the server for the same page.
  const stay = (event: Event) => event.preventDefault()
  const list = document.querySelector('main')
  list?.addEventListener('input', keep)
  list?.addEventListener('submit', stay)
  const sayAgain = () => {
    list?.removeEventListener('input', keep)
    list?.removeEventListener('submit', stay)
    for (const [field, value] of chosen) {
      if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = true
      else field.value = value
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
    }
  }
  addEventListener(aliveEvent, sayAgain, { once: true })
  if (location.search !== '') void wakeSite().catch(() => {})
}
