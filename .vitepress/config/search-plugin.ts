import type { Plugin } from 'vitepress'
import { buildSearchIndex } from '../../scripts/search/build-search-index.ts'
import { indexFolder } from '../../scripts/search/write-search-index.ts'
import type { Glossary } from '../core/glossary/glossary.ts'
import type { Pair } from '../core/pages/page.ts'
import { basePath, type Site } from '../core/site/site.ts'

export { writeSearchIndex } from '../../scripts/search/write-search-index.ts'

/**
 * In development: serves the index at `<base>search-index/` from memory. It is built when it is first asked for,
 * and again when `current` gives other pages than before.
 */
export function searchPlugin(
  current: () => { pairs: readonly Pair[]; glossary: Glossary },
  site: Site,
  locales?: string,
): Plugin {
  const folder = `${basePath(site)}${indexFolder}/`
  let built: { from: readonly Pair[]; files: Promise<ReadonlyMap<string, string>> } | undefined
  const filesNow = () => {
    const { pairs: from, glossary } = current()
    if (built?.from !== from) {
      const building = buildSearchIndex(from, site, { locales, glossary })
      built = { from, files: building.then(({ files }) => files) }
    }
    return built.files
  }
  return {
    name: 'tingwall:search',
    apply: 'serve',
    // Found only when the search is opened; without this the page would reload under the reader's hands.
    config: () => ({ optimizeDeps: { include: ['flexsearch'] } }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split('?')
        if (!address.startsWith(folder)) return next()
        filesNow().then((files) => {
          const content = files.get(address.slice(folder.length))
          response.statusCode = content === undefined ? 404 : 200
          response.setHeader('Content-Type', 'application/json; charset=utf-8')
          response.setHeader('Cache-Control', 'no-store')
          response.end(content ?? '{}')
        }, next)
      })
    },
  }
}
