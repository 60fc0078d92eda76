import { toRead } from '../coverage/begun-comments.ts'
import type { TextPlace } from './text-place.ts'

/** A place without the comment that tells that its text is from the memory. */
export function withoutNote(place: TextPlace, body: string): TextPlace {
  const { kind, text, start, end } = place
  if (kind === 'html' || !text.endsWith('-->') || !text.includes(toRead)) return place
  const from = body.slice(start, end).lastIndexOf(toRead)
  const before = body.slice(start, start + from).trimEnd()
  if (from < 0 || before === '') return place
  const said = text.slice(0, text.lastIndexOf(toRead)).trimEnd()
  const note = { text: text.slice(said.length), end }
  return { ...place, text: said, end: start + before.length, note }
}
