import type Token from 'markdown-it/lib/token.mjs'
import { excerptOf } from '../../../.vitepress/core/coverage/block-places.ts'
import { mark, placeholder } from '../../../.vitepress/core/coverage/open-blocks.ts'
import { memoryComment } from '../../../.vitepress/core/coverage/open-comments.ts'
import { type Block, fold } from '../../../.vitepress/core/markdown/blocks.ts'
import { splitExplicitId } from '../../../.vitepress/core/markdown/explicit-id.ts'
import { parser } from '../../../.vitepress/core/markdown/parser.ts'
import { plainText } from '../../../.vitepress/core/markdown/plain-text.ts'
import type { Known } from './known-texts.ts'

export interface BodyOptions {
  /** The whole text in each placeholder, else how it begins. */
  withOriginal: boolean
  /** The address of a link or an image as the translation writes it. */
  addressOf(target: string): string
  /** What is known already, to be filled in. */
  known: Known
}

interface Written {
  /** The lines of the body that are replaced, from 0; the second is the one after the last. */
  lines: readonly [number, number]
  text: string | undefined
}

/**
 * The body of a translation that is still to be written: all that the original has, line by line, with a
 * placeholder for each heading, paragraph, item and cell that has words. Headings keep the original's ids, so that
 * links to them work in both languages; what the original allows itself is not taken over.
 */
export function startedBody(
  { body, blocks }: { body: string; blocks: readonly Block[] },
  options: BodyOptions,
): string {
  const lines = body.split('\n')
  const tokens = parser.parse(body, {})
  const headings = blocks.flatMap(({ heading }) => heading ?? [])
  const edits = new Map<number, Written>()
  const asIs = new Set<number>()
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'fence' || token.type === 'code_block')
      for (const line of linesOf(token)) asIs.add(line)
    const id = token.type === 'heading_open' ? headings.shift()?.id : undefined
    const edit = editOf(tokens, index, lines, id, options)
    if (edit) edits.set(edit.lines[0], edit)
  }
  const out: string[] = []
  for (let line = 0; line < lines.length; ) {
    const edit = edits.get(line)
    if (edit?.text !== undefined) out.push(edit.text)
    if (!edit) out.push(asIs.has(line) ? (lines[line] ?? '') : withAddresses(lines[line] ?? '', options))
    line = edit ? Math.max(edit.lines[1], line + 1) : line + 1
  }
  return out.join('\n')
}

function editOf(
  tokens: readonly Token[],
  index: number,
  lines: readonly string[],
  id: string | undefined,
  options: BodyOptions,
): Written | undefined {
  const token = tokens[index]
  const inline = tokens[index + 1]
  if (!token?.map) return undefined
  const [first, end] = token.map
  const line = lines[first] ?? ''
  switch (token.type) {
    case 'heading_open': {
      if (inline?.type !== 'inline' || !hasWords(inline)) return undefined
      const before = token.markup.startsWith('#') ? line.slice(0, line.indexOf('#')) : leadOf(line, inline)
      const { rest } = splitExplicitId(inline.content)
      const marks = '#'.repeat(Number(token.tag.slice(1)))
      return {
        lines: [first, end],
        text: `${before}${marks} ${placeholderFor(rest, options)} {#${id ?? ''}}`,
      }
    }
    case 'paragraph_open': {
      if (inline?.type !== 'inline' || !hasWords(inline) || isPicture(inline)) return undefined
      const { rest, id: own } = splitExplicitId(inline.content)
      const sign = mark.exec(rest)?.[0] ?? ''
      const text = placeholderFor(rest.slice(sign.length), options)
      const anchor = own === undefined ? '' : ` {#${own}}`
      return { lines: [first, end], text: leadOf(line, inline) + sign + text + anchor }
    }
    case 'tr_open':
      return { lines: [first, first + 1], text: rowOf(tokens, index, line, options) }
    case 'html_block': {
      const isAllowance = /^\s*<!--\s*coverage-allow\b/.test(token.content)
      return isAllowance ? { lines: [first, end], text: undefined } : undefined
    }
    default:
      return undefined
  }
}

/** What stands before a text on its line: the sign of an item, of a quotation, spaces. */
function leadOf(line: string, { content }: Token): string {
  const at = line.indexOf(content.split('\n')[0] ?? '')
  return at < 0 ? (/^\s*/.exec(line)?.[0] ?? '') : line.slice(0, at)
}

function rowOf(tokens: readonly Token[], start: number, line: string, options: BodyOptions): string {
  const cells: string[] = []
  for (let index = start + 1; tokens[index] && tokens[index]?.type !== 'tr_close'; index++) {
    const token = tokens[index]
    if (token?.type !== 'inline') continue
    const text = hasWords(token)
      ? placeholderFor(token.content, options)
      : withAddresses(token.content, options)
    cells.push(text.replaceAll('|', '\\|'))
  }
  return `${/^[\s>]*/.exec(line)?.[0] ?? ''}| ${cells.join(' | ')} |`
}

/** The comment in the place of a text; after what is known already a comment for whoever reads it. */
function placeholderFor(markdown: string, options: BodyOptions): string {
  const folded = fold(markdown)
  const said = options.withOriginal
    ? withAddresses(folded, options)
    : excerptOf(plainText(parser.parseInline(folded, {})[0]?.children ?? []))
  const known = options.known(folded)
  return known?.percent === 100 ? `${known.translation} ${memoryComment(said)}` : placeholder(said, known)
}

/** True for a text that somebody has to write in another language: numbers and signs are the same in each. */
function hasWords(inline: Token): boolean {
  return /\p{L}/u.test(plainText(inline.children ?? []))
}

function isPicture({ children }: Token): boolean {
  const parts = (children ?? []).filter(({ type, content }) => type !== 'text' || content.trim() !== '')
  return parts.length > 0 && parts.every(({ type }) => type === 'image' || type === 'softbreak')
}

function withAddresses(text: string, { addressOf }: BodyOptions): string {
  return text
    .replace(/(\]\(<?)([^\s()<>]+)/g, (_, before: string, target: string) => before + addressOf(target))
    .replace(
      /^( {0,3}\[[^\]^][^\]]*\]:\s*<?)([^\s<>]+)/,
      (_, before: string, target: string) => before + addressOf(target),
    )
}

function linesOf({ map }: Token): number[] {
  const [first, end] = map ?? [0, 0]
  return Array.from({ length: end - first }, (_, step) => first + step)
}
