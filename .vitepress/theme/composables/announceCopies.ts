/** How long after the button a screen reader is told, in milliseconds: the region must be there before its words. */
const settled = 200

/**
 * Says that code was copied, where a sighted reader sees the button's sign change (WCAG 2.2, 4.1.3). The words stand
 * on the button, in the language of the page.
 */
export function announceCopies(): void {
  let region: HTMLElement | undefined
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null
    const words = button?.dataset.copied
    if (!button || !words) return
    region?.remove()
    const said = document.createElement('span')
    said.role = 'status'
    said.className = 'visually-hidden'
    said.lang = button.lang
    // At the end: VitePress finds the code by its place after the button.
    button.parentElement?.append(said)
    region = said
    setTimeout(() => {
      said.textContent = words
    }, settled)
  })
}
