import type { CoverageReport, PageEntry } from '../coverage/report.ts'
import { type Lock, lockKey } from '../freshness/lock.ts'
import type { Pair } from '../pages/page.ts'
import type { StringFile } from '../strings/string-file.ts'
import { gatherUnits, type MemoryUnit } from './memory-unit.ts'
import { pageUnits } from './page-units.ts'
import { stringUnits } from './string-units.ts'

/** What a memory is made from: a knowledge base as it was read and judged. */
export interface MemoryInput {
  pairs: readonly Pair[]
  strings: readonly StringFile[]
  lock: Pick<Lock, 'strings'>
  report: Pick<CoverageReport, 'strings'> & {
    pages: readonly Pick<PageEntry, 'ref' | 'language' | 'status'>[]
  }
}

/** The translation memory of a knowledge base: what is confirmed and current in it, sorted. */
export function buildMemory(
  { pairs, strings, lock, report }: MemoryInput,
  stringsLanguage: string,
): MemoryUnit[] {
  const byRef = new Map(pairs.map((pair) => [pair.ref, pair]))
  const ofPages = report.pages.flatMap(({ ref, language, status }) => {
    const pair = byRef.get(ref)
    const page = pair?.translations.get(language)
    return pair && page ? pageUnits(pair, page, status) : []
  })
  // The report lists every string that is not whole.
  const gaps = new Set(report.strings.map(({ key, language }) => lockKey(key, language)))
  const isCurrent = (name: string) => lock.strings.has(name) && !gaps.has(name)
  const originals = new Map(
    strings.flatMap((file) => (file.language === stringsLanguage ? [[file.namespace, file]] : [])),
  )
  const ofStrings = strings.flatMap((file) => {
    const original = file.language === stringsLanguage ? undefined : originals.get(file.namespace)
    return original ? stringUnits(original, file, isCurrent) : []
  })
  return gatherUnits([...ofPages, ...ofStrings])
}
