import type { Site } from '../../.vitepress/core/site/site.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import type { Changes } from './changes.ts'
import { pageChanges } from './page-changes.ts'
import { stringChanges } from './string-changes.ts'

/**
 * What changed in the originals since their translations were confirmed, word by word where the repository in
 * `root` still has the old text; without it, which words are new and where others were taken away.
 */
export async function changesOf(base: KnowledgeBase, root: string, site: Site): Promise<Changes> {
  return {
    pages: await pageChanges(base, root, site),
    strings: await stringChanges(base, root, site),
  }
}
