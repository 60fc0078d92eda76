import type { Site } from '../core/site/site.ts'
import type { Library } from './library.ts'
import { type Route, standInRoutes } from './stand-ins.ts'
import { tagRoutes } from './tags/tag-addresses.ts'
import { wholeRoutes } from './whole-view/whole-content.ts'

/** Every page of the site that has no Markdown file of its own: stand-ins for missing translations, tags, whole sections. */
export function madeRoutes(library: Library, site: Site): Route[] {
  return [...standInRoutes(library, site), ...tagRoutes(library, site), ...wholeRoutes(library, site)]
}
