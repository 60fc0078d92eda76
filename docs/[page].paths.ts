import { fileURLToPath } from 'node:url'
import { librarySource } from '#config/library.ts'
import { madeRoutes } from '#config/made-routes.ts'
import site from '../site.config.ts'

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/[\\/]$/, '')

/**
 * The addresses of pages without a file of their own: those that the language does not have yet, with the original's
 * text, those of the tags, and those that have a whole section.
 */
export default {
  paths: () => madeRoutes(librarySource(root, site).get(), site),
}
