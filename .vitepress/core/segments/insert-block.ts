import { placeholder } from '../coverage/open-blocks.ts'
import { fold } from '../markdown/blocks.ts'
import type { Page } from '../pages/page.ts'
import { escapeCell } from './cell-places.ts'
import type { BlockTexts } from './page-texts.ts'
import { writtenText } from './put-text.ts'
import type { RefusalReason } from './refusal.ts'
import type { ExpectedBlock } from './same-blocks.ts'
import type { TextPlace } from './text-place.ts'

/** A block that the translation lacks: what it is to be, line by line. */
export interface NewBlock {
  lines: string[]
  expected: ExpectedBlock
  /** The text of a block that is no row, as it must be read. */
  text?: string
}

/**
 * A block of the original with the translation's texts, by cell where it is a row (a block has its text as cell 0).
 * Cells that nobody has translated get a placeholder. The id of a heading stays, so that links to it work.
 */
export function newBlock(
  original: Page,
  { block, places }: BlockTexts,
  texts: ReadonlyMap<number, string>,
): NewBlock | { reason: RefusalReason } {
  const lines = original.body.split('\n')
  const [place] = places
  if (!place) return { reason: 'noPlace' }
  const line = lines[place.lines[0]] ?? ''
  if (block.kind === 'row') return newRow(places, texts, line, lines[place.lines[0] + 1] ?? '')
  const written = writtenText(place.kind, texts.get(0) ?? '', place.lead === '')
  if ('reason' in written) return written
  const { text } = written
  const lineStart = original.body.lastIndexOf('\n', place.start - 1) + 1
  const before = original.body.slice(lineStart, place.start)
  const level = block.heading?.level
  if (block.heading) {
    const marks = before.includes('#') ? before : `${before}${'#'.repeat(level ?? 2)} `
    const expected = { kinds: ['heading'] as const, source: fold(text), level }
    return { lines: [`${marks}${text} {#${block.heading.id}}`], expected, text }
  }
  const body = (before + text + place.tail).replaceAll('\n', `\n${place.prefix}`).split('\n')
  const expected = { kinds: [block.kind], source: fold(place.lead + text + place.tail) }
  if (block.kind !== 'title') return { lines: body, expected, text }
  return { lines: [...body, /^\s*:+/.exec(line)?.[0] ?? ':::'], expected, text }
}

function newRow(
  places: readonly TextPlace[],
  texts: ReadonlyMap<number, string>,
  line: string,
  next: string,
): NewBlock | { reason: RefusalReason } {
  const cells: string[] = []
  for (const { cell, text, plain } of places) {
    const given = texts.get(cell ?? 0)
    const written = given === undefined ? undefined : writtenText('cell', given)
    if (written && 'reason' in written) return written
    cells.push(written?.text ?? (/\p{L}/u.test(plain) ? placeholder(text) : text))
  }
  const lead = /^[\s>]*/.exec(line)?.[0] ?? ''
  const row = `${lead}| ${cells.map(escapeCell).join(' | ')} |`
  return {
    lines: isSeparator(next) ? [row, next] : [row],
    expected: { kinds: ['row'], source: cells.map(fold).join(' | ') },
  }
}

/** The line below a table's first row. */
export function isSeparator(line: string): boolean {
  return /^[\s>]*[|:-][\s|:-]*$/.test(line) && line.includes('-')
}

/** True for an empty line, of a quotation too. */
export function isBlank(line: string): boolean {
  return /^[\s>]*$/.test(line)
}
