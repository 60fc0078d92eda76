import { placeholderIn } from '../coverage/begun-comments.ts'
import { isEmptyString } from '../strings/string-file.ts'
import { escapeCell } from './cell-places.ts'
import { escapeHeading, escapeLine } from './escape-line.ts'
import { foldLine, foldText } from './fold-text.ts'
import { sourceWith } from './page-texts.ts'
import type { RefusalReason } from './refusal.ts'
import type { TextChange } from './text-change.ts'
import type { TextPlace } from './text-place.ts'
import { startOf, type Wrapping, wrapLines, wrappingOf } from './wrap-lines.ts'

/** A text as it is written in one kind of block, or why it cannot be. */
export type WrittenText = { text: string } | { reason: RefusalReason }

/**
 * A text in the form that its kind of block needs: folded, and where it would be something else at the start of a
 * line, escaped. `isFirst` is false where other signs stand before it on its line (`[ ] `, `[^1]: `).
 */
export function writtenText(kind: TextPlace['kind'], given: string, isFirst = true): WrittenText {
  const text = given.replace(/\r\n?/g, '\n').trim()
  if (isEmptyString(text)) return { reason: 'empty' }
  if (kind === 'html') return { text }
  if (/\n[ \t]*\n/.test(text)) return { reason: 'lineBreak' }
  if (kind === 'field') return { text: foldLine(text) }
  if (kind !== 'paragraph' && kind !== 'item') {
    if (text.includes('\n')) return { reason: 'lineBreak' }
    const line = foldLine(text)
    return { text: kind === 'heading' ? escapeHeading(line) : line }
  }
  const lines = foldText(text).split('\n')
  return { text: lines.map((line, index) => (index > 0 || isFirst ? escapeLine(line) : line)).join('\n') }
}

/** A change of a body, and what the block's Markdown is after it. */
export interface PutText extends TextChange {
  source: string
}

/** Puts a text, as `writtenText` gives it, in the place of another, or of the placeholder that is there. */
export function putText(
  body: string,
  place: TextPlace,
  text: string,
  isOpen: boolean,
  wrapping: Wrapping,
): PutText {
  const { start, kind } = place
  const end = place.note?.end ?? place.end
  if (kind === 'cell') {
    const cell = escapeCell(text)
    const said = start === end ? ` ${cell} ` : cell.endsWith('\\') && body[end] === '|' ? `${cell} ` : cell
    return { start, end, text: said, source: sourceWith(place, text) }
  }
  const raw = body.slice(start, end)
  const open = isOpen ? placeholderIn(raw) : undefined
  if (open) {
    const line = text.replaceAll('\n', `\n${place.prefix}`)
    const around = { before: raw.slice(0, open.start), after: raw.slice(open.end) }
    const source = sourceWith(place, around.before + text + around.after)
    return { start: start + open.start, end: start + open.end, text: line, source }
  }
  const source = sourceWith(place, text)
  if (kind !== 'paragraph' && kind !== 'item') {
    return { start, end, text: text.replaceAll('\n', `\n${place.prefix}`), source }
  }
  const way = wrappingOf(body, place, wrapping)
  return { start, end, text: wrapLines(text, startOf(body, place), place.prefix, way), source }
}
