import { slugify } from '@mdit-vue/shared'
import type Token from 'markdown-it/lib/token.mjs'
import { splitExplicitId } from './explicit-id.ts'
import { containerToken, parser } from './parser.ts'
import { plainText } from './plain-text.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'title' | 'code' | 'html' | 'field'

/** One paragraph, list item, table row, heading, container title, code block or front matter field. */
export interface Block {
  kind: BlockKind
  /** The Markdown of the block on one line, white space folded; what a block is compared by. */
  source: string
  /** What a reader reads: without marks, addresses and code fences. */
  text: string
  /** The line in the file, from 1. */
  line: number
  heading?: { level: number; id: string }
}

/**
 * The blocks of a Markdown body, in order. `firstLine` is the line of the file that the body begins on.
 * Anchors are those that VitePress gives: the explicit `{#id}`, else the slug, numbered where it recurs.
 */
export function blocksOf(body: string, firstLine = 1): Block[] {
  const tokens = parser.parse(body, {})
  const anchors = new Map<string, number>()
  const blocks: Block[] = []
  let items = 0
  for (const [index, token] of tokens.entries()) {
    const line = firstLine + (token.map?.[0] ?? 0)
    switch (token.type) {
      case 'list_item_open':
        items++
        break
      case 'list_item_close':
        items--
        break
      case 'tr_open':
        blocks.push(row(tokens, index, line))
        break
      case 'fence':
      case 'code_block':
        blocks.push({ kind: 'code', source: `${token.info}\n${token.content}`, text: '', line })
        break
      case 'html_block':
        blocks.push({ kind: 'html', source: fold(token.content), text: plainText([token]), line })
        break
      case containerToken: {
        const title = token.content.replace(/^:+\s*\S*\s*/, '').trim()
        if (title) blocks.push({ kind: 'title', source: title, text: title, line })
        break
      }
      case 'inline': {
        const opener = tokens[index - 1]?.type
        if (opener === 'heading_open') {
          blocks.push(heading(token, tokens[index - 1]?.tag ?? 'h2', anchors, line))
        } else if (opener === 'paragraph_open') {
          const kind = items > 0 ? 'item' : 'paragraph'
          blocks.push({ kind, source: fold(token.content), text: plainText(token.children ?? []), line })
        }
        break
      }
    }
  }
  return blocks
}

function heading(token: Token, tag: string, anchors: Map<string, number>, line: number): Block {
  const { rest, id } = splitExplicitId(token.content)
  const text = splitExplicitId(plainText(token.children ?? [])).rest
  return {
    kind: 'heading',
    source: fold(rest),
    text,
    line,
    heading: { level: Number(tag.slice(1)), id: unique(id ?? slugify(text), anchors) },
  }
}

/** markdown-it-anchor's rule: the second `x` becomes `x-1`. `taken` has the next number to try for each. */
function unique(slug: string, taken: Map<string, number>): string {
  let anchor = slug
  let number = taken.get(slug) ?? 1
  while (taken.has(anchor)) anchor = `${slug}-${number++}`
  taken.set(slug, number)
  if (anchor !== slug) taken.set(anchor, 1)
  return anchor
}

function row(tokens: readonly Token[], start: number, line: number): Block {
  const cells: Token[] = []
  for (let index = start + 1; index < tokens.length && tokens[index]?.type !== 'tr_close'; index++) {
    const token = tokens[index]
    if (token?.type === 'inline') cells.push(token)
  }
  return {
    kind: 'row',
    source: cells.map((cell) => fold(cell.content)).join(' | '),
    text: cells
      .map((cell) => plainText(cell.children ?? []))
      .filter(Boolean)
      .join(' · '),
    line,
  }
}

function fold(source: string): string {
  return source.replace(/\s+/g, ' ').trim()
}
