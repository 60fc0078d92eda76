/** Shows a notice of components/site/OfflineNotices.vue and has it said by screen readers. */
export function show(id: 'offline-copy' | 'offline-update'): void {
  const notice = document.getElementById(id)
  const message = notice?.querySelector('[role="status"]')
  if (!notice || !message) return
  notice.hidden = false
  // A status is said when something changes in it, not when it appears.
  requestAnimationFrame(() => message.replaceChildren(...message.childNodes))
}

/** The buttons of the notices. On the document, so that it does not matter when Vue takes the page over. */
export function watchButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const notice = target instanceof Element ? target.closest<HTMLElement>('.offline-notices p') : null
    if (!notice || !(target instanceof Element)) return
    if (target.closest('.hide')) notice.hidden = true
    if (target.closest('.reload')) void takeUpdate()
  })
}

/** Lets the new worker take over, and then reads the page anew. */
async function takeUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  const reload = () => location.reload()
  if (!registration?.waiting) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  registration.waiting.postMessage({ type: 'SKIP_WAITING' })
}
