import type { Page } from '../../.vitepress/core/pages/page.ts'
import type { TextsById, Written } from '../../.vitepress/core/segments/refusal.ts'
import { writeSegments } from '../../.vitepress/core/segments/write-segments.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { blobId } from '../files/read-text.ts'
import { pageFromText } from '../pages/read-page.ts'

/** The text of a translation's file with new texts in it; `file` is its path below the root. Writes nothing. */
export function writePage(
  original: Page,
  { file, language, path }: Pick<Page, 'file' | 'language' | 'path'>,
  text: string,
  edits: TextsById,
  site: Site,
): Written {
  return writeSegments(original, text, edits, (plain) => {
    const read = pageFromText({ file, text: plain, blob: blobId(plain) }, language, path, site)
    return 'page' in read ? read.page : undefined
  })
}
