import type { Node } from 'jsonc-parser'
import { type Finding, finding, type Position } from '../findings/finding.ts'
import type { StringEntry } from './string-file.ts'

export interface Flattened {
  entries: Map<string, StringEntry>
  findings: Finding[]
}

/**
 * The strings of a parsed locale file by key. A key that stands twice is a finding with both places, whether
 * in one object or once nested and once with a dot in its name, since i18next reads both as `a.b`;
 * a value that is neither a string nor an object of them is `string-type`. An array's keys are its indices.
 */
export function flatten(root: Node, file: string, positionOf: (offset: number) => Position): Flattened {
  const entries = new Map<string, StringEntry>()
  const findings: Finding[] = []
  const seen = new Map<string, number>()
  const duplicate = (key: string, offset: number, first: number) => {
    const { line, column } = positionOf(first)
    const values = { key, other: `${line}:${column}` }
    findings.push(finding('json-duplicate-key', { file, ...positionOf(offset) }, values))
  }
  const visit = (node: Node, path: readonly string[], offset: number, inList = false) => {
    const key = path.join('.')
    if (node.type === 'object') {
      for (const { name, value, at, first } of lastProperties(node)) {
        const below = [...path, name]
        if (first !== undefined) duplicate(below.join('.'), at, first)
        visit(value, below, at)
      }
      return
    }
    if (node.type === 'array') {
      for (const [index, item] of (node.children ?? []).entries()) {
        visit(item, [...path, String(index)], item.offset, true)
      }
      return
    }
    const first = seen.get(key)
    if (first === undefined) seen.set(key, offset)
    else duplicate(key, offset, first)
    const place = positionOf(offset)
    const parents = path.slice(1).map((_, index) => path.slice(0, index + 1).join('.'))
    const entry = { key, ...place, ...(parents.length > 0 && { parents }), ...(inList && { inList }) }
    if (node.type === 'string') {
      entries.set(key, { ...entry, value: String(node.value) })
    } else {
      entries.set(key, { ...entry, value: undefined })
      const values = { key, found: node.type, expected: 'string' }
      findings.push(finding('string-type', { file, ...place }, values))
    }
  }
  if (root.type === 'object') visit(root, [], root.offset)
  else {
    const found = root.type
    findings.push(
      finding('string-type', { file, ...positionOf(root.offset) }, { key: '', found, expected: 'object' }),
    )
  }
  return { entries, findings }
}

interface Property {
  name: string
  value: Node
  at: number
  /** Where the same name stood before, which JSON.parse then forgets with all that was in it. */
  first: number | undefined
}

function lastProperties(object: Node): Property[] {
  const properties = new Map<string, Property>()
  for (const { children: [key, value] = [] } of object.children ?? []) {
    if (!key || !value) continue
    const name = String(key.value)
    const before = properties.get(name)
    properties.set(name, { name, value, at: key.offset, first: before?.first ?? before?.at })
  }
  return [...properties.values()]
}
