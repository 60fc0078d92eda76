import type Token from 'markdown-it/lib/token.mjs'
import { parser } from '../markdown/parser.ts'

/** A comment `<!-- coverage-allow RULE[, RULE]: reason -->` of a Markdown body. */
export interface AllowComment {
  /** What stands after `coverage-allow`. */
  text: string
  /** Its line and column in the body, from 1. */
  line: number
  column: number
  /** The lines of the body that it is about, from 1, both included: its own block, and the next one. */
  from: number
  to: number
}

const beginning = /^<!--\s*coverage-allow(?![\w-])/

/**
 * The comments of a body, in order. One that stands alone is about the block that follows it, be that a whole
 * list or table; one within a block is about that block. In code they are code.
 */
export function allowComments(body: string): AllowComment[] {
  if (!body.includes('coverage-allow')) return []
  const tokens = parser.parse(body, {})
  const lines = body.split('\n')
  const comments: AllowComment[] = []
  let row: [number, number] | null = null
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open') row = token.map
    const isBlock = token.type === 'html_block'
    const own = token.map ?? (token.type === 'inline' ? row : null)
    if (!own || (!isBlock && token.type !== 'inline')) continue
    const written = isBlock ? [token.content] : (token.children ?? []).flatMap(htmlOf)
    let start = { line: own[0], column: 0 }
    for (const { whole, text } of written.flatMap(commentsOf)) {
      start = locate(lines, whole.split('\n')[0] ?? '', start, own[1])
      const [from, to] = isBlock ? [own[0], nextBlock(tokens, index)?.[1] ?? own[1]] : own
      comments.push({
        text,
        line: start.line + 1,
        column: start.column + 1,
        from: from + 1,
        to,
      })
      start = { line: start.line, column: start.column + 1 }
    }
  }
  return comments
}

/** The comments of HTML that allow something; the others, and what is not closed, are left out. */
function commentsOf(html: string): { whole: string; text: string }[] {
  const found: { whole: string; text: string }[] = []
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', at)) {
    const end = html.indexOf('-->', at + 4)
    if (end < 0) break
    const whole = html.slice(at, end + 3)
    const begins = beginning.exec(whole)
    if (begins) found.push({ whole, text: whole.slice(begins[0].length, -3) })
    at = end + 3
  }
  return found
}

function htmlOf({ type, content }: Token): string[] {
  return type === 'html_inline' ? [content] : []
}

/** The lines of the block after the token at `index`, beside it in the same list item or the like. */
function nextBlock(tokens: readonly Token[], index: number): [number, number] | undefined {
  const level = tokens[index]?.level ?? 0
  for (let next = index + 1; next < tokens.length; next++) {
    const token = tokens[next]
    if (!token || token.level < level) return undefined
    if (token.level > level || !token.map || token.nesting < 0) continue
    // Allowances may stand above each other.
    if (token.type === 'html_block' && commentsOf(token.content).length > 0) continue
    return token.map
  }
  return undefined
}

function locate(
  lines: readonly string[],
  text: string,
  from: { line: number; column: number },
  end: number,
): { line: number; column: number } {
  for (let line = from.line; line < end; line++) {
    const column = (lines[line] ?? '').indexOf(text, line === from.line ? from.column : 0)
    if (column >= 0) return { line, column }
  }
  return from
}
