import { aliveEvent, scriptData, wakeSite } from './wake.ts'

/** Said by what a reader chooses with, as it begins to hear of what is chosen. */
export const hearingEvent = 'tingwall:hearing'

/**
 * Lets a list be filtered that comes as it was built, without the site's script: wakes that where the address has
 * choices already, keeps what a reader types and chooses before it is there, and then says it once more.
 */
export function keepChosen(): void {
  const list = document.querySelector('main')
  if (!list || scriptData().choices === undefined) return
  const chosen = new Map<HTMLInputElement | HTMLSelectElement, string>()
  const keep = ({ target: field }: Event) => {
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      chosen.set(field, field.value)
  }
  // At once, since Vue has just put back what the page was built with, and the next key may come any time.
  const sayAgain = ({ target: part }: Event) => {
    for (const [field, value] of chosen) {
      if (!(part instanceof Element && part.contains(field))) continue
      if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = true
      else field.value = value
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
    }
  }
  // Without an action it would ask the server for the same page.
  const stay = (event: Event) => event.preventDefault()

  const heard = { input: keep, submit: stay, [hearingEvent]: sayAgain }
  for (const [name, listener] of Object.entries(heard)) list.addEventListener(name, listener)
  const stop = () => {
    for (const [name, listener] of Object.entries(heard)) list.removeEventListener(name, listener)
  }
  addEventListener(aliveEvent, stop, { once: true })
  if (location.search !== '') void wakeSite().catch(() => {})
}
