import { createHash } from 'node:crypto'
import type { BlockHashes } from '../../.vitepress/core/coverage/block-reader.ts'
import type { Page } from '../../.vitepress/core/pages/page.ts'
import { type StringFile, stringKey } from '../../.vitepress/core/strings/string-file.ts'
import { unitsOf, unitText } from '../../.vitepress/core/strings/units.ts'

/** The first 8 hex digits of SHA-256, which a lock file of the first version has of each block and string. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** The hashes of a page's blocks over kind and source, as a lock file of the first version has them. */
export const blockHashes: BlockHashes = (page: Page) =>
  page.blocks.map(({ kind, source }) => shortHash(`${kind}\n${source}`))

/** The hash of each string in the strings' first language, by `namespace:key`; a plural has one for all forms. */
export function stringHashes(files: readonly StringFile[], language: string): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const file of files) {
    if (file.language !== language) continue
    for (const unit of unitsOf(file)) {
      hashes.set(stringKey(file.namespace, unit.key), shortHash(unitText(unit)))
    }
  }
  return hashes
}
