import type Token from 'markdown-it/lib/token.mjs'
import { containerToken } from './parser.ts'

/** What a block is made of: its token, and of a heading the one that opens it, of a row its cells. */
export type BlockToken =
  | { kind: 'code' | 'html' | 'paragraph' | 'item'; token: Token }
  | { kind: 'title'; token: Token; title: string }
  | { kind: 'heading'; token: Token; opener: Token }
  | { kind: 'row'; token: Token; cells: Token[] }

/** The blocks among the tokens of a body, in order: one for each paragraph, item, row, heading, title, code and HTML. */
export function blockTokens(tokens: readonly Token[]): BlockToken[] {
  const blocks: BlockToken[] = []
  let items = 0
  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case 'list_item_open':
        items++
        break
      case 'list_item_close':
        items--
        break
      case 'tr_open':
        blocks.push({ kind: 'row', token, cells: cellsAfter(tokens, index) })
        break
      case 'fence':
      case 'code_block':
        blocks.push({ kind: 'code', token })
        break
      case 'html_block':
        blocks.push({ kind: 'html', token })
        break
      case containerToken: {
        const title = token.content.replace(/^:+\s*\S*\s*/, '').trim()
        if (title) blocks.push({ kind: 'title', token, title })
        break
      }
      case 'inline': {
        const opener = tokens[index - 1]
        if (opener?.type === 'heading_open') blocks.push({ kind: 'heading', token, opener })
        else if (opener?.type === 'paragraph_open') {
          blocks.push({ kind: items > 0 ? 'item' : 'paragraph', token })
        }
        break
      }
    }
  }
  return blocks
}

function cellsAfter(tokens: readonly Token[], start: number): Token[] {
  const cells: Token[] = []
  for (let index = start + 1; index < tokens.length && tokens[index]?.type !== 'tr_close'; index++) {
    const token = tokens[index]
    if (token?.type === 'inline') cells.push(token)
  }
  return cells
}
