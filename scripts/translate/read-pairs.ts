import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import type { Page, Pair, UnreadPage } from '../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { readPages } from '../pages/read-pages.ts'

/** The pages of a knowledge base by ref, without what comparing them would find. */
export interface PairsRead {
  pairs: Pair[]
  orphans: Page[]
  unread: UnreadPage[]
  findings: Finding[]
}

/** Reads the pages of the knowledge base in `root` and pairs them; a fraction of what the whole check takes. */
export function readPairs(root: string, site: Site): PairsRead {
  const { pages, unread, findings } = readPages(root, site)
  const { pairs, orphans, findings: ofPairs } = pairPages(pages, site, unread)
  return { pairs, orphans, unread, findings: [...findings, ...ofPairs] }
}
