import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { type KeptAnchor, parseKeptAnchors } from '../../.vitepress/core/provenance/kept-anchors.ts'
import { isFinding, readText } from '../files/read-text.ts'

export interface KeptAnchorsRead {
  file: string
  kept: KeptAnchor[]
  findings: Finding[]
}

/** Reads `<docs>/anchors.txt`; a tree without one promises nothing. */
export function readKeptAnchors(root: string, docs: string): KeptAnchorsRead {
  const file = path.posix.join(docs, 'anchors.txt')
  if (!existsSync(path.join(root, file))) return { file, kept: [], findings: [] }
  const read = readText(root, file)
  return isFinding(read)
    ? { file, kept: [], findings: [read] }
    : { file, kept: parseKeptAnchors(read.text), findings: [] }
}
