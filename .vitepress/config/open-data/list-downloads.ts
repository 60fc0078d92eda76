import type { ListDownload } from '../../core/open-data/download-view.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { pageUrlOf } from './described-lists.ts'
import { linksIn } from './download-links.ts'
import { openDatasets } from './open-datasets.ts'

/** The ref of the page about open data, which shows all lists. */
export const openDataRef = 'open-data-downloads'

/** The lists that a page shows and that can be downloaded, in words of a language; none on most pages. */
export function listDownloads(
  ref: string,
  language: string,
  library: Library,
  site: Site,
): ListDownload[] | undefined {
  if (ref === openDataRef) return undefined
  const t = library.words(language)
  const about = pageUrlOf(openDataRef, language, library)
  const lists = openDatasets(library, site)
    .filter((dataset) => dataset.ref === ref && dataset.count(language) > 0)
    .map(({ id, files }) => ({
      id,
      heading: t('data:download.heading'),
      free: t('data:download.free'),
      links: linksIn(language, library, site).toFiles(files, 'long'),
      more: about === undefined ? undefined : { text: t('data:download.more'), url: about },
    }))
  return lists.length > 0 ? lists : undefined
}
