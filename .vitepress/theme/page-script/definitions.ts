import { placeBeside } from './placeBeside.ts'

/** How long the pointer may be on its way between a word and its definition, in milliseconds. */
const onTheWay = 300
/** How long it rests on a word before the definition shows, so that a pointer passing by shows nothing. */
const atRest = 120

/**
 * Shows the definition of a term (`a.term`, made by config/term-links.ts) beside its word: under the pointer, with
 * focus from the keyboard, and at the first touch. It can be pointed at, stays until one leaves, and Escape sends it
 * away (WCAG 2.2, 1.4.13). A click or Enter follows the link, a second touch too. Until then the definition stands in
 * the link's title, for those without this script and for screen readers. Returns how to hide it, before a change of
 * page.
 */
export function showDefinitions(): () => void {
  let shown: { link: HTMLAnchorElement; box: HTMLElement } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The word that a finger was put on. */
  let touched: HTMLAnchorElement | undefined

  function show(link: HTMLAnchorElement) {
    clearTimeout(timer)
    if (shown?.link === link) return
    hide()
    const box = boxOf(link)
    const landmark = link.closest('main') ?? document.body
    landmark.append(box)
    // The browser would show the title too.
    link.removeAttribute('title')
    link.setAttribute('aria-describedby', definitionId)
    box.showPopover?.()
    placeBeside(box, link)
    shown = { link, box }
  }
  function hide() {
    clearTimeout(timer)
    if (!shown) return
    const { link, box } = shown
    shown = undefined
    link.title = box.firstElementChild?.textContent ?? ''
    link.removeAttribute('aria-describedby')
    box.remove()
  }
  function later(action: () => void, milliseconds: number) {
    clearTimeout(timer)
    timer = setTimeout(action, milliseconds)
  }
  const isInside = (target: EventTarget | null) =>
    shown !== undefined &&
    target instanceof Node &&
    (shown.box.contains(target) || shown.link.contains(target))

  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return
    const link = termOf(target)
    if (isInside(target)) clearTimeout(timer)
    else if (link) later(() => show(link), atRest)
    else if (!shown) clearTimeout(timer)
    else if (document.activeElement !== shown.link) later(hide, onTheWay)
  })
  addEventListener('focusin', ({ target }) => {
    const link = termOf(target)
    if (link?.matches(':focus-visible')) show(link)
    else if (!isInside(target)) hide()
  })
  addEventListener('pointerdown', ({ target, pointerType }) => {
    touched = pointerType === 'touch' && !isInside(target) ? termOf(target) : undefined
    if (!isInside(target)) hide()
  })
  addEventListener('pointercancel', () => {
    touched = undefined
  })
  // The click that would follow goes to VitePress's router before anyone else can stop it.
  addEventListener(
    'touchend',
    (event) => {
      if (!touched || !event.cancelable) return
      event.preventDefault()
      show(touched)
      touched = undefined
    },
    { passive: false },
  )
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide())
  addEventListener('resize', hide)
  return hide
}

const definitionId = 'term-definition'

function termOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a.term')) || undefined
}

function boxOf(link: HTMLAnchorElement): HTMLElement {
  const box = document.createElement('span')
  box.className = 'term-box'
  box.popover = 'manual'
  box.lang = link.closest<HTMLElement>('[lang]')?.lang ?? ''
  const definition = document.createElement('span')
  definition.id = definitionId
  definition.role = 'tooltip'
  definition.textContent = link.title
  const more = document.createElement('a')
  more.href = link.href
  // The word itself leads there too, so that the keyboard need not stop here.
  more.tabIndex = -1
  more.lang = document.documentElement.lang
  more.textContent = document.querySelector<HTMLElement>('[data-in-glossary]')?.dataset.inGlossary ?? ''
  box.append(definition, ' ', more)
  return box
}
