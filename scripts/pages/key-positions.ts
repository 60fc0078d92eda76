import { type Document, isMap, isScalar, isSeq } from 'yaml'
import type { Position } from '../../.vitepress/core/findings/finding.ts'

/**
 * Where each key and list item of YAML stands, by its path with line feeds between the parts. Only this is kept
 * of a page, since a parsed document weighs more than the page.
 */
export function keyPositions(
  document: Document.Parsed,
  positionOf: (offset: number) => Position,
): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>()
  const open: { node: unknown; path: string }[] = [{ node: document.contents, path: '' }]
  for (let here = open.pop(); here; here = open.pop()) {
    const { node, path } = here
    const below = (name: string) => (path === '' ? name : `${path}\n${name}`)
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key) || !key.range) continue
        const name = below(String(key.value))
        positions.set(name, positionOf(key.range[0]))
        open.push({ node: value, path: name })
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const name = below(String(index))
        const start = startOf(item)
        if (start !== undefined) positions.set(name, positionOf(start))
        open.push({ node: item, path: name })
      }
    }
  }
  return positions
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined
}
