import { slugify } from '@mdit-vue/shared'
import type Token from 'markdown-it/lib/token.mjs'
import { blockTokens } from './block-tokens.ts'
import { splitExplicitId } from './explicit-id.ts'
import { parser } from './parser.ts'
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
  const anchors = new Map<string, number>()
  return blockTokens(parser.parse(body, {})).map((block): Block => {
    const { kind, token } = block
    const line = firstLine + (token.map?.[0] ?? 0)
    switch (kind) {
      case 'row':
        return row(block.cells, line)
      case 'code':
        return { kind, source: `${token.info}\n${token.content}`, text: '', line }
      case 'html':
        return { kind, source: fold(token.content), text: plainText([token]), line }
      case 'title':
        return { kind, source: block.title, text: block.title, line }
      case 'heading':
        return heading(token, block.opener.tag, anchors, line)
      default:
        return { kind, source: fold(token.content), text: plainText(token.children ?? []), line }
    }
  })
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

function row(cells: readonly Token[], line: number): Block {
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

/** A text with all white space folded, as a block's source has it. */
export function fold(source: string): string {
  return source.replace(/\s+/g, ' ').trim()
}
