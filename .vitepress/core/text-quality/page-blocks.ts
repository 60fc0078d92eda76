import type Token from 'markdown-it/lib/token.mjs'
import { splitExplicitId } from '../markdown/explicit-id.ts'
import { containerToken, parser } from '../markdown/parser.ts'
import { translatableFields } from '../pages/fields.ts'
import type { Page } from '../pages/page.ts'
import { MarkedLanguages } from './marked-languages.ts'
import { gap, type Piece, type TextBlock, type TextSource } from './text-block.ts'

/** What a reader reads of a page: its fields and blocks, each part with the language that it is marked with. */
export function pageText(page: Page): TextSource {
  const lines = page.body.split('\n')
  const { change, state_reason: reason } = page.fields
  const own = [
    { path: ['change'], text: change },
    { path: ['state_reason'], text: reason },
  ].flatMap(({ path, text }) => (text === undefined ? [] : { path, text }))
  const fields = [...translatableFields(page.fields), ...own].map(({ path, text }): TextBlock => {
    const at = page.at(path)
    return { pieces: [{ text, language: page.language }], at, lastLine: at.line, prose: false }
  })
  const { file, language, bodyLine: firstLine } = page
  return { file, language, lines, firstLine, blocks: [...fields, ...bodyBlocks(page, lines)] }
}

function bodyBlocks(page: Page, lines: readonly string[]): TextBlock[] {
  const marked = new MarkedLanguages(page.language)
  const blocks: TextBlock[] = []
  const tokens = parser.parse(page.body, {})
  let row: [number, number] | null = null
  for (const [index, token] of tokens.entries()) {
    // The text of a table's cell has no place of its own; its row has.
    if (token.type === 'tr_open') row = token.map
    const opener = tokens[index - 1]?.type
    const pieces = piecesOf(token, opener === 'heading_open', marked)
    if (pieces.every(({ text }) => text.trim() === '')) continue
    const [start, end] = token.map ?? row ?? [0, 1]
    const first = lines[start] ?? ''
    blocks.push({
      pieces,
      at: { line: page.bodyLine + start, column: first.length - first.trimStart().length + 1 },
      lastLine: page.bodyLine + Math.max(end - 1, start),
      prose: opener === 'paragraph_open',
    })
  }
  return blocks
}

function piecesOf(token: Token, isHeading: boolean, marked: MarkedLanguages): Piece[] {
  if (token.type === 'html_block') return marked.read(token.content)
  if (token.type === containerToken) return marked.text(token.content.replace(/^:+\s*\S*\s*/, '').trim())
  if (token.type !== 'inline') return []
  const depth = marked.depth
  const pieces = inlinePieces(token.children ?? [], marked)
  marked.closeTo(depth)
  const last = pieces.at(-1)
  if (isHeading && last) last.text = splitExplicitId(last.text).rest
  return pieces
}

function inlinePieces(tokens: readonly Token[], marked: MarkedLanguages): Piece[] {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case 'text':
        return marked.text(token.content)
      case 'softbreak':
      case 'hardbreak':
        return marked.text(' ')
      case 'code_inline':
        return marked.text(gap)
      case 'html_inline':
        return marked.read(token.content)
      case 'image':
        return [...marked.text(gap), ...inlinePieces(token.children ?? [], marked), ...marked.text(gap)]
      default:
        return []
    }
  })
}
