/** Said by the site's own script when it has taken the page over (SiteLayout.vue). */
export const readyEvent = 'tingwall:ready'
/** Said when it has taken over the page's parts too, which come as files of their own. */
export const aliveEvent = 'tingwall:alive'

let waking: Promise<void> | undefined

/**
 * Loads the site's own script (Vue and all that it brings) into a page that came without it, with the styles of its
 * parts, and resolves when it has taken all of the page over. Rejects where a file cannot be fetched; the next call tries
 * again. The addresses stand on the script that the build puts in the head (config/reading/reading-html.ts).
 */
export function wakeSite(): Promise<void> {
  waking ??= load().catch((error) => {
    waking = undefined
    throw error
  })
  return waking
}

/** What the build has written of the page on its script. */
export function scriptData(): DOMStringMap {
  return document.querySelector<HTMLElement>('script[data-site]')?.dataset ?? {}
}

async function load(): Promise<void> {
  const { site, map, styles = '' } = scriptData()
  if (site === undefined) return
  const alive = new Promise<void>((resolve) => addEventListener(aliveEvent, () => resolve(), { once: true }))
  // The site's script reads the map of pages as it starts.
  await Promise.all([map && import(map), ...styles.split(' ').filter(Boolean).map(stylesheet)])
  await import(site)
  await alive
}

function stylesheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = () => resolve()
    link.onerror = () => {
      link.remove()
      reject(new Error(`${href} could not be fetched`))
    }
    document.head.append(link)
  })
}
