import { type Finding, finding } from '../findings/finding.ts'
import type { StringFile } from './string-file.ts'
import { placeOf } from './text-pair.ts'

interface List {
  length: number
  first: ReturnType<typeof placeOf>
}

/** One finding for a list that is longer or shorter than the original's, in place of one a text. */
export function checkLists(findings: readonly Finding[], original: StringFile, file: StringFile): Finding[] {
  const wanted = listsOf(original)
  const found = listsOf(file)
  const differing = [...wanted].filter(([key, { length }]) => (found.get(key)?.length ?? length) !== length)
  if (differing.length === 0) return [...findings]
  const keys = new Set(differing.map(([key]) => key))
  const isOfList = ({ rule, values }: Finding) =>
    (rule === 'string-missing' || rule === 'string-extra') && keys.has(listOf(String(values.key)))
  return [
    ...findings.filter((item) => !isOfList(item)),
    ...differing.flatMap(([key, { length, first }]) => {
      const list = found.get(key)
      if (!list) return []
      const values = { key, language: file.language, count: list.length, original: length }
      return finding('string-list', list.first, values, first)
    }),
  ]
}

/** The lists of a file by key, as `flatten` marked their texts. */
function listsOf(file: StringFile): Map<string, List> {
  const lists = new Map<string, List>()
  for (const entry of file.entries.values()) {
    if (!entry.inList) continue
    const key = listOf(entry.key)
    const list = lists.get(key)
    if (list) list.length++
    else lists.set(key, { length: 1, first: placeOf(file, entry) })
  }
  return lists
}

function listOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('.')))
}
