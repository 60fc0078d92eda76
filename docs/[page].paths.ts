import { fileURLToPath } from 'node:url'
import { librarySource } from '#config/library.ts'
import { standInRoutes } from '#config/stand-ins.ts'
import site from '../site.config.ts'

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/[\\/]$/, '')

/** The addresses at which a page is shown that the language does not have yet, with the original's text. */
export default {
  paths: () => standInRoutes(librarySource(root, site).get(), site),
}
