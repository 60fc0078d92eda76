import type { Page } from './site-test.ts'

/** What a page did that it must not do. */
export interface Watched {
  /** What the Content-Security-Policy refused. */
  refused: string[]
  /** Requests to other hosts, which get no answer. */
  elsewhere: string[]
  /** Errors of scripts, a breach of Trusted Types among them. */
  errors: string[]
}

/** Watches a page from its start, over all addresses that it goes to. */
export async function watchPolicy(page: Page): Promise<Watched> {
  const watched: Watched = { refused: [], elsewhere: [], errors: [] }
  await page.exposeFunction('tingwallRefused', (what: string) => watched.refused.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const tell: unknown = Reflect.get(window, 'tingwallRefused')
      if (typeof tell === 'function')
        tell(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  page.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text())) watched.refused.push(message.text())
  })
  page.on('pageerror', (error) => watched.errors.push(`${page.url()}: ${error.message}`))
  await page.route(
    (url) => /^(?:https?|wss?):$/.test(url.protocol) && url.hostname !== 'localhost',
    (route) => {
      watched.elsewhere.push(route.request().url())
      return route.abort()
    },
  )
  return watched
}
