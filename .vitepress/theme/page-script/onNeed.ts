import { wakeSite } from './wake.ts'

/** What only the site's own script can do: search, and whatever a button of a page does. */
const needs = 'button:not(.appearance), input, select'

/**
 * Wakes the site's own script at the first sign that it is needed: a pointer or the focus on a button or a field, or
 * the keys of the search. A press that came before it was there is done as soon as it is; the search's own are kept
 * by config/early-keys.ts. Where it cannot be fetched the search leads to its page, and the press can be made again.
 */
export function wakeOnNeed(): void {
  const hint = ({ target }: Event) => {
    if (needOf(target)) void wakeSite().catch(() => {})
  }
  for (const sign of ['pointerover', 'pointerdown', 'focusin']) addEventListener(sign, hint)
  addEventListener('click', onClick, true)

  const early = window.tingwallEarlyKeys
  if (!early) return
  early.onAsked = () => void wakeForSearch()
  if (early.asked) void wakeForSearch()
}

function onClick(event: MouseEvent): void {
  const pressed = needOf(event.target)
  if (pressed?.matches('button:not(.search-button, [type="submit"])')) void pressAgain(pressed)
}

async function pressAgain(button: HTMLElement): Promise<void> {
  if (isAwake()) return
  button.ariaBusy = 'true'
  try {
    await wakeSite()
    button.click()
  } catch {
    // Nothing was changed; the reader can press again.
  } finally {
    button.ariaBusy = null
  }
}

async function wakeForSearch(): Promise<void> {
  if (isAwake()) return
  const button = document.querySelector('.search-button')
  if (button) button.ariaBusy = 'true'
  try {
    await wakeSite()
  } catch {
    const link = document.querySelector<HTMLAnchorElement>('a.search-button')
    if (link) location.assign(link.href)
  } finally {
    if (button) button.ariaBusy = null
  }
}

function needOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(needs)) || undefined
}

function isAwake(): boolean {
  const app = document.querySelector('#app')
  return app !== null && '__vue_app__' in app
}
