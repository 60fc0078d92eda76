import type { WorkboxPlugin } from 'workbox-core/types.js'
import { matchPrecache } from 'workbox-precaching'
import { NetworkFirst } from 'workbox-strategies'
import { languageOfPath } from '../../../core/offline/kind-of.ts'
import { markCopy, offerVisited, titleOf, type VisitedPage } from '../../../core/offline/visited-pages.ts'
import { cacheName, offlinePage } from '../../../core/offline/worker-settings.ts'
import { keptIn } from './keeping.ts'
import { settings } from './settings.ts'

/** What a reader asked or chose stands in the address's query; it changes nothing of the HTML and is not kept. */
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const { origin, pathname } = new URL(request.url)
    return origin + pathname
  },
}

const marked: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (!cachedResponse) return null
    const date = new Date(cachedResponse.headers.get('date') ?? Number.NaN)
    if (Number.isNaN(date.getTime())) return cachedResponse
    return withText(cachedResponse, markCopy(await cachedResponse.text(), date.toISOString()))
  },
}

/** Pages as they are now; the copy where the network is away or takes longer than four seconds. */
export const pages = new NetworkFirst({
  networkTimeoutSeconds: 4,
  ...keptIn('pages', withoutQuery, marked),
})

/** The page that says that this address was not visited, in its language, and offers those that were. */
export async function offlineAnswer(path: string): Promise<Response> {
  const language = languageOfPath(path, settings)
  const page = await matchPrecache(settings.base + offlinePage(language))
  if (!page) return Response.error()
  return withText(page, offerVisited(await page.text(), await visitedPages(), language))
}

/** The pages that were visited, the latest first. */
async function visitedPages(): Promise<VisitedPage[]> {
  const cache = await caches.open(cacheName('pages', settings.base))
  const visited = await Promise.all(
    (await cache.keys()).map(async ({ url }) => {
      const path = new URL(url).pathname
      const html = (await (await cache.match(url))?.text()) ?? ''
      return { path, language: languageOfPath(path, settings), title: titleOf(html, settings.siteName) }
    }),
  )
  return visited.filter(({ title }) => title !== '').reverse()
}

/** An answer with another text; its headers stay, the Content-Security-Policy among them. */
function withText(response: Response, text: string): Response {
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return new Response(text, { headers })
}
