import type { WorkboxPlugin } from 'workbox-core/types.js'
import { ExpirationPlugin } from 'workbox-expiration'
import { cacheName, limits } from '../../../core/offline/worker-settings.ts'
import { settings } from './settings.ts'

/**
 * Whole answers of this site only: no errors, parts of files, redirects or answers of other origins. Each has a date,
 * which its age is counted from and which the page says.
 */
const wholeAnswers: WorkboxPlugin = {
  async cacheWillUpdate({ response }) {
    const { status, type, redirected, headers, body } = response
    if (status !== 200 || type !== 'basic' || redirected) return null
    if (headers.has('date')) return response
    const dated = new Headers(headers)
    dated.set('date', new Date().toUTCString())
    return new Response(body, { headers: dated })
  },
}

/** The cache for one kind of thing, with its limits. Where the device is full it is emptied, and reading goes on. */
export function keptIn(holds: keyof typeof limits, ...plugins: WorkboxPlugin[]) {
  const { entries, days } = limits[holds]
  const expiration = new ExpirationPlugin({
    maxEntries: entries,
    maxAgeSeconds: days * 24 * 60 * 60,
    purgeOnQuotaError: true,
  })
  return {
    cacheName: cacheName(holds, settings.base),
    // What a server's answer varies by, such as its compression, is no matter for a copy.
    matchOptions: { ignoreVary: true },
    plugins: [wholeAnswers, expiration, ...plugins],
  }
}
