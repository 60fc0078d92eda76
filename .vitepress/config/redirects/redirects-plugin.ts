import type { Plugin } from 'vitepress'
import { addressKey } from '../../core/aliases/alias.ts'
import { encodedAddress } from '../../core/hosting/redirects.ts'
import { basePath, type Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { siteRedirects } from './site-redirects.ts'

/** In development: leads old addresses to the new ones, for now only, since they change while one writes. */
export function redirectsPlugin(current: () => Library, site: Site): Plugin {
  return {
    name: 'tingwall:redirects',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [address = '', query] = (request.url ?? '').split('?')
        const found = siteRedirects(current(), site).find(
          ({ from }) => addressKey(encodedAddress(from, basePath(site))) === addressKey(address),
        )
        if (!found) return next()
        const location = encodedAddress(found.to, basePath(site)) + (query === undefined ? '' : `?${query}`)
        response.writeHead(302, { location }).end()
      })
    },
  }
}
