import type Token from 'markdown-it/lib/token.mjs'
import { mark } from '../coverage/open-blocks.ts'
import { splitExplicitId } from '../markdown/explicit-id.ts'
import { containerToken, parser } from '../markdown/parser.ts'
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
  const tokens = parser.parse(body, {})
  const read = bodyLines(body)
  const places: TextPlace[] = []
  const lines: [number, number][] = []
  const next = (token: Token) => lines.push(linesOf(token)) - 1
  let items = 0
  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case 'list_item_open':
        items++
        break
      case 'list_item_close':
        items--
        break
      case 'fence':
      case 'code_block':
        next(token)
        break
      case 'tr_open':
        places.push(...rowPlaces(tokens, index, read, next(token)))
        break
      case 'html_block':
        places.push(...htmlPlace(token, read, next(token)))
        break
      case containerToken: {
        const title = token.content.replace(/^:+\s*\S*\s*/, '').trim()
        if (title) places.push(...linePlace(token, title, read, 'title', next(token)))
        break
      }
      case 'inline': {
        const opener = tokens[index - 1]
        if (opener?.type === 'heading_open') places.push(...headingPlace(token, opener, read, next(opener)))
        else if (opener?.type === 'paragraph_open') {
          places.push(...paragraphPlace(token, read, items > 0 ? 'item' : 'paragraph', next(token)))
        }
        break
      }
    }
  }
  return { places: places.map((place) => withoutNote(place, body)), lines }
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

function rowPlaces(tokens: readonly Token[], start: number, read: BodyLines, block: number): TextPlace[] {
  const cells: Token[] = []
  for (let index = start + 1; index < tokens.length && tokens[index]?.type !== 'tr_close'; index++) {
    const token = tokens[index]
    if (token?.type === 'inline') cells.push(token)
  }
  const row = tokens[start]
  if (!row) return []
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
