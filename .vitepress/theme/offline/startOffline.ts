import { keepThisVisit } from './keepThisVisit.ts'
import { show, watchButtons } from './notices.ts'
import { offerUpdates } from './offerUpdates.ts'

/**
 * The page's part of reading without a network: says where the page is a copy, and registers the service worker once
 * all else is loaded. Does nothing where the site has no offline mode or the browser no service workers. May be
 * called again, as by the app after the page's own script.
 */
export function startOffline(): void {
  const notices = document.getElementById('offline-notices')
  if (!notices || notices.dataset.started || !('serviceWorker' in navigator)) return
  notices.dataset.started = 'true'
  watchButtons()
  showCopy(notices)
  if (document.readyState === 'complete') whenIdle(() => void register(notices))
  else addEventListener('load', () => whenIdle(() => void register(notices)), { once: true })
}

/** The worker marks the HTML of a copy with the time that it is from. */
function showCopy({ dataset: { locale } }: HTMLElement): void {
  const { copy } = document.documentElement.dataset
  const time = document.querySelector<HTMLTimeElement>('#offline-copy time')
  if (!copy || !time) return
  time.dateTime = copy
  time.textContent = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(copy),
  )
  show('offline-copy')
}

async function register({ dataset }: HTMLElement): Promise<void> {
  const { worker = '', scope = '/', home = '/' } = dataset
  const wasKeptAlready = navigator.serviceWorker.controller !== null
  try {
    const registration = await navigator.serviceWorker.register(trusted(worker), {
      scope,
      updateViaCache: 'none',
    })
    offerUpdates(registration)
    if (!wasKeptAlready) await keepThisVisit(home)
  } catch {
    // A browser that keeps nothing still reads every page.
  }
}

function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(action)
  else setTimeout(action, 1000)
}

/** The worker's address for browsers that the site's Content-Security-Policy has ask for one that is vouched for. */
function trusted(address: string): string {
  const { trustedTypes } = window
  if (!trustedTypes) return address
  return trustedTypes.createPolicy('tingwall', { createScriptURL: (url) => url }).createScriptURL(address)
}

declare global {
  interface Window {
    /** https://www.w3.org/TR/trusted-types/, as far as it is used here. */
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(address: string): string },
      ): { createScriptURL(address: string): string }
    }
  }
}
