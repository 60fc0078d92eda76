import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FileToSave } from '../../files/save-files.ts'
import type { RefPage, RefTree } from './unpaired-pages.ts'
import { type PairWriting, writePair } from './write-pair.ts'

export interface WrittenPair {
  pair: readonly [RefPage, RefPage]
  writing: PairWriting
}

/**
 * What is to be written for all pairs that were chosen. No two pages get one ref that are none, and a page that has
 * twins in several languages gets one.
 */
export function writePairs(
  root: string,
  chosen: readonly (readonly [RefPage, RefPage])[],
  { byRef }: RefTree,
  original: string | undefined,
): { writings: WrittenPair[]; files: FileToSave[] } {
  const taken = new Set(byRef.keys())
  const refs = new Map<RefPage, string>()
  const texts = new Map<string, { before: string; after: string }>()
  const read = (file: string) => {
    const before = readFileSync(path.join(root, file), 'utf8')
    return texts.get(file) ?? { before, after: before }
  }
  const writings = chosen.map((pair): WrittenPair => {
    const writing = writePair(...pair, {
      textOf: ({ page }) => read(page.file).after,
      refOf: (page) => page.written ?? refs.get(page),
      taken,
      original,
    })
    if (writing.kind === 'files') {
      taken.add(writing.ref)
      for (const page of pair) refs.set(page, writing.ref)
      for (const { file, text } of writing.files) texts.set(file, { before: read(file).before, after: text })
    }
    return { pair, writing }
  })
  return { writings, files: [...texts].map(([file, { before, after }]) => ({ file, before, after })) }
}
