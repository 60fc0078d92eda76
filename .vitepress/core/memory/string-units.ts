import { lockKey } from '../freshness/lock.ts'
import { type StringFile, stringKey } from '../strings/string-file.ts'
import { type StringUnit, unitsOf } from '../strings/units.ts'
import type { MemoryUnit } from './memory-unit.ts'
import { sentencePairs } from './sentence-pairs.ts'
import { unitsFrom } from './units-from.ts'

/**
 * What a memory learns of a namespace and its translation. `isCurrent` is asked with `lockKey` of each string.
 * A plural's forms are units of their own, those that both languages have.
 */
export function stringUnits(
  original: StringFile,
  translation: StringFile,
  isCurrent: (name: string) => boolean,
): MemoryUnit[] {
  return unitsOf(original).flatMap((unit): MemoryUnit[] => {
    const { language: from, namespace } = original
    const to = translation.language
    if (!isCurrent(lockKey(stringKey(namespace, unit.key), to))) return []
    return keysOf(unit).flatMap((key): MemoryUnit[] => {
      const source = original.entries.get(key)?.value ?? ''
      const target = translation.entries.get(key)?.value ?? ''
      const place = { from, to, origin: `string ${stringKey(namespace, key)}` }
      return [
        ...unitsFrom('string', [[source, target]], place),
        ...unitsFrom('sentence', sentencePairs(source, target), place),
      ]
    })
  })
}

function keysOf(unit: StringUnit): string[] {
  return unit.kind === 'single' ? [unit.key] : [...unit.forms.values()].map(({ key }) => key)
}
