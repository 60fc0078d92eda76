import path from 'node:path'
import { formatKeptAnchors } from '../../.vitepress/core/provenance/kept-anchors.ts'
import { writeWhole } from '../files/write-whole.ts'
import type { Tree } from '../site/load-tree.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import { words } from '../words/words.ts'
import { readKeptAnchors } from './read-kept-anchors.ts'

/**
 * Adds every anchor that a heading of an original is given to `<docs>/anchors.txt`, from where none is taken away;
 * gives the file's path below the root, or undefined for a tree that is not ours.
 */
export function keepAnchors({ pairs }: KnowledgeBase, { root, docs, own, site }: Tree): string | undefined {
  if (!own || docs === undefined) return undefined
  const { file, kept } = readKeptAnchors(root, docs)
  const head = words(site.stringsLanguage)('findings:anchors.head')
  writeWhole(path.join(root, file), formatKeptAnchors(kept, pairs, head))
  return file
}
