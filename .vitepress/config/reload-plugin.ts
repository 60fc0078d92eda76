import path from 'node:path'
import type { Plugin } from 'vitepress'
import type { LibrarySource } from './library.ts'

/**
 * In development: when a page, its front matter or a locale file changes, everything is read again, since a
 * title stands in other pages' menus too, and the browser reloads.
 */
export function reloadPlugin(root: string, source: LibrarySource): Plugin {
  const watched = [path.join(root, 'docs'), path.join(root, 'locales')]
  return {
    name: 'tingwall:reload',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(watched)
      const changed = (file: string) => {
        if (!watched.some((folder) => file.startsWith(folder + path.sep))) return
        if (!/\.(?:md|json|yml)$/.test(file)) return
        source.forget()
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      }
      server.watcher.on('change', changed).on('add', changed).on('unlink', changed)
    },
  }
}
