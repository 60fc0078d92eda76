import { LineCounter, parseDocument, visit } from 'yaml'
import type { Position } from '../../.vitepress/core/findings/finding.ts'
import { type YamlFault, yamlFault } from './yaml-fault.ts'

/** A YAML text as data with the place of each value, or what is wrong with it and where. */
export type YamlRead =
  | { value: unknown; at(path: readonly PropertyKey[]): Position }
  | { fault: YamlFault; position: Position }

/** Reads one YAML document. The place of a path is that of the nearest thing above it that is there. */
export function readYaml(text: string): YamlRead {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) return { fault: yamlFault(error), position: positionAt(lines, error.pos[0]) }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return { value, at: (path) => positionAt(lines, offsetOf(document, path)) }
  } catch (thrown) {
    // References (`*name`) to nothing, or so many that they unfold without end.
    const offsets: number[] = []
    visit(document, { Alias: (_, alias) => void offsets.push(alias.range?.[0] ?? 0) })
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    return { fault: { reason }, position: positionAt(lines, offsets[0] ?? 0) }
  }
}

function offsetOf(document: ReturnType<typeof parseDocument>, at: readonly PropertyKey[]): number {
  for (let length = at.length; length > 0; length--) {
    const node: unknown = document.getIn(at.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0])
    }
  }
  return 0
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}
