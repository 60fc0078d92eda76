import type { OpenList } from '../../core/open-data/open-list.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { casesList } from './cases-list.ts'
import { communityList } from './communities-list.ts'
import { eventsList } from './events-list.ts'
import { factsList } from './facts-list.ts'
import { glossaryList } from './glossary-list.ts'
import { initiativesList } from './initiatives-list.ts'
import { pagesList } from './pages-list.ts'
import { resourcesList } from './resources-list.ts'

/** Makes a list of open data from the knowledge base. */
type ListSource = (library: Library, site: Site) => OpenList

/** Every list that can be downloaded, in the order that they are shown in. A new one is one line here. */
// biome-ignore format: one a line, so that changes by several hands merge
const sources: readonly ListSource[] = [
  communityList,
  eventsList,
  initiativesList,
  casesList,
  resourcesList,
  pagesList,
  factsList,
  glossaryList,
]

/** The lists of open data of a knowledge base. */
export function openLists(library: Library, site: Site): OpenList[] {
  return sources.map((source) => source(library, site))
}
