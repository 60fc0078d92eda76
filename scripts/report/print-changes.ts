import type { Site } from '../../.vitepress/core/site/site.ts'
import { changesOf } from '../changes/changes-of.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import { changeLines } from './change-lines.ts'
import { coloursFor } from './colours.ts'

/** Prints what has changed in originals word by word, in the language `words`; of one language with `only`. */
export async function printChanges(
  base: KnowledgeBase,
  root: string,
  site: Site,
  { words, only }: { words: string; only: string | undefined },
): Promise<void> {
  const changes = await changesOf(base, root, site)
  const lines = changeLines(changes, words, coloursFor(process.stdout), only)
  console.log(`${lines.join('\n').trimEnd()}\n`)
}
