import { type Finding, finding } from '../findings/finding.ts'
import { findKey, knownKeys } from './known-keys.ts'
import { nestingsOf } from './nesting.ts'
import { pluralForm } from './plural-forms.ts'
import { type StringEntry, type StringFile, stringKey } from './string-file.ts'
import { placeOf } from './text-pair.ts'
import { familyKey } from './units.ts'

interface Node {
  file: StringFile
  entry: StringEntry
  next: string[]
}

/** Finds texts of one language that nest each other in a ring, each ring once; i18next never ends one. */
export function checkNestingCycles(files: readonly StringFile[]): Finding[] {
  const nodes = nestingNodes(files)
  const done = new Set<string>()
  const findings: Finding[] = []
  for (const start of nodes.keys()) {
    const path = [start]
    const left = [[...(nodes.get(start)?.next ?? [])]]
    while (path.length > 0 && !done.has(start)) {
      const here = path.at(-1) ?? start
      const next = left.at(-1)?.shift()
      if (next === undefined) {
        if (path.length > 1) done.add(here)
        path.pop()
        left.pop()
      } else if (path.includes(next)) {
        const ring = [...path.slice(path.indexOf(next)), next]
        const node = nodes.get(next)
        if (node) {
          const values = { key: node.entry.key, ring: ring.join(' → '), language: node.file.language }
          findings.push(finding('string-nesting-cycle', placeOf(node.file, node.entry), values))
        }
      } else if (!done.has(next) && nodes.has(next)) {
        path.push(next)
        left.push([...(nodes.get(next)?.next ?? [])])
      }
    }
    done.add(start)
  }
  return findings
}

/** The texts that nest others, by `namespace:key`; a plural's forms are one. */
function nestingNodes(files: readonly StringFile[]): Map<string, Node> {
  const nesting = files.flatMap((file) =>
    [...file.entries.values()].flatMap((entry) => (entry.value?.includes('$t(') ? { file, entry } : [])),
  )
  const nodes = new Map<string, Node>()
  if (nesting.length === 0) return nodes
  const known = knownKeys(files)
  for (const { file, entry } of nesting) {
    const next = nestingsOf(entry.value ?? '').flatMap(({ key }) => {
      const named = findKey(key, file.namespace, known)
      return named ? stringKey(named.namespace, named.key) : []
    })
    const form = pluralForm(entry.key)
    for (const key of form ? [entry.key, familyKey(form)] : [entry.key]) {
      const name = stringKey(file.namespace, key)
      nodes.set(name, { file, entry, next: [...(nodes.get(name)?.next ?? []), ...next] })
    }
  }
  return nodes
}
