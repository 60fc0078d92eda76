import { type InlineCode, isCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { protect } from '../../../.vitepress/core/memory/protect.ts'

/** Inline code as a file has it. */
export interface CodeRead {
  /** Its id and which end of it: what the same code has in the source too. */
  key: string
  /** What the file says that it stands for; none where it does not say. */
  text?: string
}

/** A run of words, or inline code. */
export type PieceRead = string | CodeRead

/** The source of a unit as it was exported. */
export interface SourceRead {
  text: string
  /** Its inline code by the keys. */
  codes: ReadonlyMap<string, { text: string; at: number }>
}

/** Why a text cannot be read: a piece of inline code that the file says nothing of, or one that is too much. */
export type Unreadable = { unknown: string } | { tooLong: string }

/** The most signs of a text: some bytes that stand for much, named often enough, would else fill the memory. */
const mostSigns = 1_000_000

/** The source that a file has; the key of the piece of inline code that makes it unreadable, where there is one. */
export function readSource(pieces: readonly PieceRead[]): SourceRead | Unreadable {
  const unknown = pieces.find((piece) => typeof piece !== 'string' && piece.text === undefined)
  if (typeof unknown === 'object') return { unknown: unknown.key }
  const tooLong = tooMuch(pieces, (code) => code.text)
  if (tooLong !== undefined) return { tooLong }
  const { text, placed } = put(pieces, (code) => code.text)
  return { text, codes: new Map(placed.map(({ key, ...code }) => [key, code])) }
}

/**
 * The translation that a file has, each piece of inline code as the source has it under its key. What the file says
 * that a piece stands for is taken only where each piece is inline code of the source's kind there, as the address of
 * a link is that has its own in each language, or where the source has no such piece. So nothing but inline code
 * comes from it, and whoever uses the text compares its code with the source's before it is written anywhere.
 */
export function readTarget(pieces: readonly PieceRead[], source: SourceRead): { text: string } | Unreadable {
  const ofSource = ({ key, text }: CodeRead) => source.codes.get(key)?.text ?? text
  const unknown = pieces.find((piece) => typeof piece !== 'string' && ofSource(piece) === undefined)
  if (typeof unknown === 'object') return { unknown: unknown.key }
  const asWritten = (code: CodeRead) => code.text ?? ofSource(code)
  const tooLong = tooMuch(pieces, ofSource) ?? tooMuch(pieces, asWritten)
  if (tooLong !== undefined) return { tooLong }
  const ours = put(pieces, ofSource)
  const own = put(pieces, asWritten)
  if (own.text === ours.text) return { text: ours.text }
  const ownTypes = typesAt(own.text)
  const sourceTypes = typesAt(source.text)
  const isOurKind = own.placed.every(({ key, text, at }) => {
    const type = ownTypes(at, text)
    const code = source.codes.get(key)
    return type !== undefined && type === ((code && sourceTypes(code.at, code.text)) ?? type)
  })
  return { text: isOurKind ? own.text : ours.text }
}

/** The key of the code with which a text becomes too long; a text of words is as long as the file has it. */
function tooMuch(
  pieces: readonly PieceRead[],
  textOf: (code: CodeRead) => string | undefined,
): string | undefined {
  let signs = 0
  return pieces.find((piece): piece is CodeRead => {
    if (typeof piece === 'string') return false
    signs += textOf(piece)?.length ?? 0
    return signs > mostSigns
  })?.key
}

interface Placed {
  key: string
  text: string
  at: number
}

function put(
  pieces: readonly PieceRead[],
  textOf: (code: CodeRead) => string | undefined,
): { text: string; placed: Placed[] } {
  const parts: string[] = []
  const placed: Placed[] = []
  let at = 0
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : (textOf(piece) ?? '')
    if (typeof piece !== 'string') placed.push({ key: piece.key, text, at })
    parts.push(text)
    at += text.length
  }
  return { text: parts.join(''), placed }
}

/** What type of inline code begins at a place and is written so, if any. */
function typesAt(text: string): (at: number, written: string) => InlineCode['type'] | undefined {
  const found = new Map<number, InlineCode>()
  let at = 0
  for (const piece of protect(text)) {
    if (isCode(piece)) found.set(at, piece)
    at += isCode(piece) ? piece.text.length : piece.length
  }
  return (place, written) => {
    const code = found.get(place)
    return code?.text === written ? code.type : undefined
  }
}
