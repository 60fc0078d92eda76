import type { Page } from '../../../.vitepress/core/pages/page.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { blobId } from '../../files/read-text.ts'
import { type PageRead, pageFromText } from '../../pages/read-page.ts'

/** Where a page is. */
export type PagePlace = Pick<Page, 'file' | 'language' | 'path'>

/** How many texts are remembered: what is on disk and what it becomes, of the page that is being written. */
const mostKept = 6

/** Reads the text of a page, with LF line ends. The same text is not read again while it is one of the last. */
export function pageReads(site: Site): (place: PagePlace, text: string) => PageRead {
  const kept = new Map<string, PageRead>()
  return ({ file, language, path }, text) => {
    const key = `${file}\n${text}`
    const read = kept.get(key) ?? pageFromText({ file, text, blob: blobId(text) }, language, path, site)
    kept.delete(key)
    kept.set(key, read)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return read
  }
}
