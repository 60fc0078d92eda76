import { existsSync } from 'node:fs'
import path from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { type Finding, finding, type Position } from '../../.vitepress/core/findings/finding.ts'
import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import { parseGlossary } from '../../.vitepress/core/glossary/parse-glossary.ts'
import { isFinding, readText } from '../files/read-text.ts'

export interface GlossaryRead {
  glossary: Glossary
  findings: Finding[]
}

/** Reads `<docs>/glossary.yml`; a tree without one has no terms. Faults are findings at their place. */
export function readGlossary(root: string, docs: string, languages: readonly string[]): GlossaryRead {
  const file = path.posix.join(docs, 'glossary.yml')
  if (!existsSync(path.join(root, file))) return { glossary: [], findings: [] }
  const read = readText(root, file)
  if (isFinding(read)) return { glossary: [], findings: [read] }
  const lines = new LineCounter()
  const document = parseDocument(read.text, { lineCounter: lines, prettyErrors: false })
  const report = (offset: number, reason: string) =>
    finding('glossary-invalid', { file, ...position(lines, offset) }, { reason })
  const [error] = document.errors
  if (error) {
    return { glossary: [], findings: [report(error.pos[0], error.message.split('\n')[0] ?? '')] }
  }
  const { glossary, faults } = parseGlossary(document.toJS({ maxAliasCount: 100 }), languages)
  return { glossary, findings: faults.map(({ path: at, reason }) => report(offsetOf(document, at), reason)) }
}

/** Where the nearest thing above a path stands that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, at: readonly PropertyKey[]): number {
  for (let length = at.length; length > 0; length--) {
    const node: unknown = document.getIn(at.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0])
    }
  }
  return 0
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}
