import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { coloursFor } from '../report/colours.ts'
import { findingLines } from '../report/finding-lines.ts'
import { buildSearchIndex } from '../search/build-search-index.ts'
import { indexFolder, writeIndexFiles } from '../search/write-search-index.ts'
import { outputFolder, projectRoot } from '../site/folders.ts'
import { words } from '../words/words.ts'
import { readSearchTree, type SearchTree, type SearchTreeOptions } from './read-search-tree.ts'

/** Builds the index, writes it and prints its figures; sets the exit code to 1 where something could not be read. */
export async function build(
  options: SearchTreeOptions & { out?: string | undefined },
  inLanguage: string,
): Promise<void> {
  const t = words(inLanguage)
  const start = performance.now()
  const tree = await readSearchTree(options)
  const { files, pages, sections, terms } = await indexOf(tree)
  const folder = options.out ?? path.join(outputFolder(projectRoot), indexFolder)
  writeIndexFiles(folder, files)
  const contents = [...files.values()]
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  const packed = contents.reduce((sum, content) => sum + gzipSync(content).length, 0)
  const seconds = (performance.now() - start) / 1000
  console.log(t('findings:search.built', { pages, sections, terms }))
  const figures = { files: files.size, bytes, packed, seconds: Number(seconds.toFixed(1)) }
  console.log(t('findings:search.written', { ...figures, folder: path.relative('.', folder) || '.' }))
  sayUnread(tree, inLanguage)
}

/** The index of a tree, as files by name. */
export function indexOf({ pairs, site, glossary }: SearchTree) {
  return buildSearchIndex(pairs, site, { glossary })
}

/** Says what of a tree could not be read and is not in the index, and sets the exit code to 1. */
export function sayUnread({ findings }: SearchTree, inLanguage: string): void {
  if (findings.length === 0) return
  console.error(findingLines(findings, inLanguage, coloursFor(process.stderr)).join('\n'))
  console.error(words(inLanguage)('findings:search.unread'))
  process.exitCode = 1
}
