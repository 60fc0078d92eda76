import type { Page } from '../../.vitepress/core/pages/page.ts'
import { isFinding, readText } from '../files/read-text.ts'

/** Those of the pages whose files are not as they were read: somebody has written to them since. */
export function changedPages(root: string, pages: readonly Page[]): Page[] {
  return pages.filter(({ file, blob }) => {
    const now = readText(root, file)
    return isFinding(now) || now.blob !== blob
  })
}
