import type { Plugin } from 'vitepress'
import { addressKey } from '../../core/aliases/alias.ts'
import { basePath, type Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { siteRedirects } from './site-redirects.ts'

/** In development: leads old addresses to the new ones, for now only, since they change while one writes. */
export function redirectsPlugin(current: () => Library, site: Site): Plugin {
  return {
    name: 'tingwall:redirects',
    apply: 'serve',
    configureServer(server) {
      const base = basePath(site)
      server.middlewares.use((request, response, next) => {
        const [address = '', query] = (request.url ?? '').split('?')
        const found = siteRedirects(current(), site).find(
          ({ from }) => addressKey(encodeURI(base + from.slice(1))) === addressKey(address),
        )
        if (!found) return next()
        const location = encodeURI(base + found.to.slice(1)) + (query === undefined ? '' : `?${query}`)
        response.writeHead(302, { location }).end()
      })
    },
  }
}
