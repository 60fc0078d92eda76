import type { NowRead } from '../../.vitepress/core/freshness/confirmed.ts'
import { readString } from '../../.vitepress/core/freshness/read-string.ts'
import { type StringFile, stringKey } from '../../.vitepress/core/strings/string-file.ts'
import { unitsOf, unitText } from '../../.vitepress/core/strings/units.ts'
import { shortHash } from './hashes.ts'

/** Each string in the strings' first language as it is now, by `namespace:key`; a plural is one with its forms. */
export function readOriginals(files: readonly StringFile[], language: string): Map<string, NowRead> {
  const originals = new Map<string, NowRead>()
  for (const file of files) {
    if (file.language !== language) continue
    for (const unit of unitsOf(file)) {
      originals.set(stringKey(file.namespace, unit.key), {
        read: readString(unit),
        firstHash: () => shortHash(unitText(unit)),
      })
    }
  }
  return originals
}
