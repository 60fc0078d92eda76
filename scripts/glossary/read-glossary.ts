import { existsSync } from 'node:fs'
import path from 'node:path'
import { LineCounter, parseDocument, visit } from 'yaml'
import { type Finding, finding, type Position } from '../../.vitepress/core/findings/finding.ts'
import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import type { FaultKind } from '../../.vitepress/core/glossary/glossary-faults.ts'
import { parseGlossary } from '../../.vitepress/core/glossary/parse-glossary.ts'
import { isFinding, readText } from '../files/read-text.ts'
import { yamlFault } from '../yaml/yaml-fault.ts'

export interface GlossaryRead {
  glossary: Glossary
  findings: Finding[]
}

/** Reads `<docs>/glossary.yml`; a tree without one has no terms. Faults are findings at their place. */
export function readGlossary(root: string, docs: string, languages: readonly string[]): GlossaryRead {
  const file = path.posix.join(docs, 'glossary.yml')
  return readGlossaryFile(root, file, languages) ?? { glossary: [], findings: [] }
}

/** Reads a file of terms, by its path below the root; undefined where there is none. */
export function readGlossaryFile(
  root: string,
  file: string,
  languages: readonly string[],
): GlossaryRead | undefined {
  if (!existsSync(path.join(root, file))) return undefined
  const read = readText(root, file)
  if (isFinding(read)) return { glossary: [], findings: [read] }
  const lines = new LineCounter()
  const document = parseDocument(read.text, { lineCounter: lines, prettyErrors: false })
  const report = (offset: number, values: Finding['values']) =>
    finding('glossary-invalid', { file, ...position(lines, offset) }, values)
  const [error] = document.errors
  if (error) {
    return { glossary: [], findings: [report(error.pos[0], { ...yamlFault(error) })] }
  }
  const unfolded = dataOf(document)
  if ('reason' in unfolded) {
    return { glossary: [], findings: [report(unfolded.offset, { reason: unfolded.reason })] }
  }
  const { glossary, faults } = parseGlossary(unfolded.value, languages)
  return {
    glossary,
    findings: faults.map(({ path: at, kind, ...values }) =>
      report(offsetOf(document, at), { ...values, context: contextOf(kind, values.other) }),
    ),
  }
}

/** The data of a document; references (`*name`) to nothing, or so many that they unfold without end, have none. */
function dataOf(
  document: ReturnType<typeof parseDocument>,
): { value: unknown } | { reason: string; offset: number } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch (error) {
    const offsets: number[] = []
    visit(document, { Alias: (_, alias) => void offsets.push(alias.range?.[0] ?? 0) })
    return { reason: error instanceof Error ? error.message : String(error), offset: offsets[0] ?? 0 }
  }
}

/** What is wrong and whether there is something to suggest choose the words of the finding. */
function contextOf(kind: FaultKind, other: string | undefined): string {
  return other === '' ? `${kind}WithoutOther` : kind
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
