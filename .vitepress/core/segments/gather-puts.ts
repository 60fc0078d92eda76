import type { Page } from '../pages/page.ts'
import { foldLine } from './fold-text.ts'
import { changeField } from './front-matter-change.ts'
import type { MissingText } from './insert-blocks.ts'
import { isPlaceholder } from './is-placeholder.ts'
import { type BlockTexts, sourceWith } from './page-texts.ts'
import { putText, writtenText } from './put-text.ts'
import type { Refusal, RefusalReason, TextsById } from './refusal.ts'
import type { ExpectedBlock } from './same-blocks.ts'
import { pageTwins } from './segment-twins.ts'
import { sourcesOf, twinPlace } from './source-texts.ts'
import type { TextChange } from './text-change.ts'
import type { TextPlace } from './text-place.ts'
import { pageWrapping, type Wrapping } from './wrap-lines.ts'

/** A text that is put in the place of another. */
export interface Put {
  id: string
  change: TextChange
  /** The block of the translation that changes, and what of it: all its Markdown, or that of a cell. */
  index: number
  cell?: number
  source: string
  /** The text itself, as a segment has it; none of a field. */
  text?: string
  /** Where a placeholder alone is a block, what it becomes. */
  becomes?: ExpectedBlock['kinds'] | undefined
}

/**
 * What new texts, by the id of their segments, change in a translation's file; what cannot be written is added to
 * `refused`. `all` has the translation's block for each of the original's.
 */
export function gatherPuts(
  original: Page,
  file: string,
  page: Page,
  edits: TextsById,
  refused: Refusal[],
): { puts: Put[]; missing: MissingText[]; all: ReadonlyMap<number, number> } {
  const { original: sources, twins, all, open, translation } = pageTwins(original, page)
  const wrapping = pageWrapping(
    page.body,
    translation.flatMap(({ places }) => places),
  )
  const bodyStart = file.length - page.body.length
  const puts: Put[] = []
  const missing: MissingText[] = []
  const left = new Set(edits.keys())
  const refuse = (id: string, reason: RefusalReason) => refused.push({ id, reason })
  for (const texts of sources) {
    for (const source of sourcesOf(texts)) {
      const given = edits.get(source.id)
      if (given === undefined) continue
      left.delete(source.id)
      const twin = twins.get(texts.index)
      if (texts.field !== undefined) {
        const written = writtenText('field', given)
        if ('reason' in written) refuse(source.id, written.reason)
        else if (foldLine((twin ?? texts).block.source) !== written.text) {
          const change = changeField(file, bodyStart, texts.field, written.text)
          if (!change) refuse(source.id, 'noPlace')
          else if (twin) puts.push({ id: source.id, change, index: twin.index, source: written.text })
          else missing.push({ id: source.id, texts, text: written.text })
        }
        continue
      }
      if (!twin) {
        missing.push({
          id: source.id,
          texts,
          text: given,
          ...(source.place?.cell && { cell: source.place.cell }),
        })
        continue
      }
      const place = twinPlace(twin, source)
      if (!place) {
        refuse(source.id, 'noPlace')
        continue
      }
      const put = putIn(page.body, place, given, { texts, twin, isOpen: isOpen(place, twin, open) }, wrapping)
      if (!put) continue
      if ('reason' in put) refuse(source.id, put.reason)
      else {
        const { start, end, text } = put.change
        puts.push({
          ...put,
          id: source.id,
          change: { start: start + bodyStart, end: end + bodyStart, text },
        })
      }
    }
  }
  for (const id of left) refuse(id, 'unknown')
  return { puts, missing, all }
}

function isOpen(place: TextPlace, twin: BlockTexts, open: ReadonlySet<number>): boolean {
  return place.kind === 'cell' ? isPlaceholder(place.text) : open.has(twin.index)
}

function putIn(
  body: string,
  place: TextPlace,
  given: string,
  { texts, twin, isOpen: wasOpen }: { texts: BlockTexts; twin: BlockTexts; isOpen: boolean },
  wrapping: Wrapping,
): Omit<Put, 'id'> | { reason: RefusalReason } | undefined {
  if (given === place.text) return place.note && withoutNote(place, place.note.end, twin)
  const isFilled = wasOpen && place.kind === 'html'
  const kind = isFilled ? (texts.places[0]?.kind ?? 'paragraph') : place.kind
  const written = writtenText(kind, given, isFilled || place.lead === '')
  if ('reason' in written) return written
  if (written.text === place.text && !place.note) return undefined
  const { source, ...change } = putText(body, place, written.text, wasOpen, wrapping)
  return {
    change,
    index: twin.index,
    source,
    text: written.text,
    ...(place.cell !== undefined && { cell: place.cell }),
    ...(isFilled && { becomes: kind === 'html' ? ['html'] : ['paragraph', 'item'] }),
  }
}

/** Whoever gives the same text for one of the memory's has read it. */
function withoutNote(place: TextPlace, end: number, { index }: BlockTexts): Omit<Put, 'id'> {
  return {
    change: { start: place.end, end, text: '' },
    index,
    source: sourceWith(place, place.text),
    text: place.text,
    ...(place.cell !== undefined && { cell: place.cell }),
  }
}
