import type Token from 'markdown-it/lib/token.mjs'
import { mark } from '../coverage/open-blocks.ts'
import { type BlockToken, blockTokens } from '../markdown/block-tokens.ts'
import { splitExplicitId } from '../markdown/explicit-id.ts'
import { parser } from '../markdown/parser.ts'
import { plainText } from '../markdown/plain-text.ts'
import { cellPlaces } from './cell-places.ts'
import { type BodyLines, bodyLines, contentPlace } from './content-lines.ts'
import { foldText } from './fold-text.ts'
import { withoutNote } from './memory-note.ts'
import type { TextPlace } from './text-place.ts'

/**
 * Where the text of each block of a Markdown body stands, cell by cell of rows, in order. Code has no place, and
 * nothing has whose text cannot be found sign for sign. The blocks are those of `blocksOf`.
 */
export function placesIn(body: string): TextPlace[] {
  return readPlaces(body).places
}

/** The same, and the lines of each block, code too: from 0, and the one after the last. */
export function readPlaces(body: string): { places: TextPlace[]; lines: [number, number][] } {
  const read = bodyLines(body)
  const blocks = blockTokens(parser.parse(body, {}))
  const places = blocks.flatMap((block, index) => placesOf(block, read, index))
  const lines = blocks.map((block) => linesOf(block.kind === 'heading' ? block.opener : block.token))
  return { places: places.map((place) => withoutNote(place, body)), lines }
}

function placesOf(block: BlockToken, read: BodyLines, index: number): TextPlace[] {
  const { kind, token } = block
  switch (kind) {
    case 'code':
      return []
    case 'row':
      return rowPlaces(token, block.cells, read, index)
    case 'html':
      return htmlPlace(token, read, index)
    case 'title':
      return linePlace(token, block.title, read, kind, index)
    case 'heading':
      return headingPlace(token, block.opener, read, index)
    default:
      return paragraphPlace(token, read, kind, index)
  }
}

function linesOf({ map }: Token): [number, number] {
  return map ?? [0, 1]
}

function paragraphPlace(
  token: Token,
  read: BodyLines,
  kind: 'item' | 'paragraph' | 'heading',
  block: number,
): TextPlace[] {
  const { content } = token
  const lines = linesOf(token)
  const place = contentPlace(read, lines[0], content)
  if (!place) return []
  const { rest } = splitExplicitId(content)
  const lead = kind === 'heading' ? '' : (mark.exec(rest)?.[0] ?? '')
  const text = foldText(rest.slice(lead.length))
  if (text === '') return []
  return [
    {
      ...{ block, kind, text, lines, lead },
      plain: plainText(token.children ?? []),
      start: place.at(lead.length),
      end: place.at(rest.length),
      tail: content.slice(rest.length),
      prefix: place.prefix,
    },
  ]
}

function headingPlace(token: Token, opener: Token, read: BodyLines, block: number): TextPlace[] {
  if (!opener.markup.startsWith('#')) return paragraphPlace(token, read, 'heading', block)
  return linePlace(token, token.content, read, 'heading', block)
}

/** A text on one line, with what may close a heading after it: https://spec.commonmark.org/0.31.2/#atx-headings */
function linePlace(
  token: Token,
  content: string,
  { lines, starts }: BodyLines,
  kind: 'heading' | 'title',
  block: number,
): TextPlace[] {
  const [first, end] = linesOf(token)
  const line = (lines[first] ?? '').trimEnd()
  const closed = line.replace(/(?<=\s)#+$/, '').trimEnd()
  const written = line.endsWith(content) ? line : closed
  const { rest } = kind === 'heading' ? splitExplicitId(content) : { rest: content }
  if (!written.endsWith(content) || rest === '') return []
  const start = (starts[first] ?? 0) + written.length - content.length
  const plain = kind === 'title' ? content : splitExplicitId(plainText(token.children ?? [])).rest
  const place = { block, kind, text: foldText(rest), plain, start, end: start + rest.length }
  return [{ ...place, lines: [first, end], lead: '', tail: content.slice(rest.length), prefix: '' }]
}

function htmlPlace(token: Token, read: BodyLines, block: number): TextPlace[] {
  const [first] = linesOf(token)
  const skipped = token.content.slice(0, token.content.search(/\S/)).split('\n').length - 1
  const text = token.content.trim()
  const place = contentPlace(read, first + skipped, text)
  if (!place) return []
  const lines = [first, first + skipped + text.split('\n').length] as const
  const plain = plainText([token])
  const at = { start: place.at(0), end: place.at(text.length) }
  return [{ block, kind: 'html', text, plain, ...at, lines, lead: '', tail: '', prefix: place.prefix }]
}

function rowPlaces(row: Token, cells: readonly Token[], read: BodyLines, block: number): TextPlace[] {
  const lines = linesOf(row)
  const from = read.starts[lines[0]] ?? 0
  const contents = cells.map(({ content }) => content)
  const found = cellPlaces(read.lines[lines[0]] ?? '', contents) ?? []
  return found.slice(0, cells.length).map(({ text, start: column, end }, index) => ({
    ...{ block, cell: index + 1, kind: 'cell', lines, lead: '', tail: '', prefix: '' },
    text: foldText(text),
    plain: plainText(cells[index]?.children ?? []),
    start: from + column,
    end: from + end,
  }))
}
