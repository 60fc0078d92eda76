import { type PieceRead, readSource, readTarget, type Unreadable } from '../inline/restore-text.ts'
import type { UnitContent, XliffProblem } from './xliff-dialect.ts'

/** A unit as a file has it. */
export interface UnitPieces {
  id: string
  source: readonly PieceRead[]
  /** None where there is none. */
  target: readonly PieceRead[] | undefined
  /** True where white space stands as it was exported; else the ends are cut off. */
  isKept: boolean
  state?: UnitContent['state']
}

/** The texts of a unit with our inline code; what the program has left empty is no translation. */
export function unitTexts({ id, source, target, isKept, state }: UnitPieces): UnitContent {
  const cut = (text: string) => (isKept ? text : text.trim())
  const read = readSource(source)
  if (!('codes' in read)) return { id, problems: [problemOf(id, read)] }
  const whole = { id, source: cut(read.text), ...(state !== undefined && { state }) }
  if (!target) return { ...whole, problems: [] }
  const text = readTarget(target, read)
  if (!('text' in text)) return { ...whole, problems: [problemOf(id, text)] }
  const isEmpty = text.text.trim() === '' && whole.source.trim() !== ''
  return { ...whole, ...(!isEmpty && { target: cut(text.text) }), problems: [] }
}

function problemOf(id: string, unreadable: Unreadable): XliffProblem {
  return 'tooLong' in unreadable
    ? { kind: 'xliff-long', values: { id, code: idOf(unreadable.tooLong) } }
    : { kind: 'xliff-code', values: { id, code: idOf(unreadable.unknown) } }
}

/** The id in a key, which begins with the end that it is. */
function idOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1)
}
