import { type Block, blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import type { Random } from './random.ts'

/** A page to make edits of. */
export interface Original {
  /** Its path below docs/: `en/start/join.md`. */
  path: string
  language: string
  body: string
}

/** An edit of a page's body. */
export interface Edited {
  body: string
  /** The lines of the edited body on which a change is to be found; none for an edit that says nothing else. */
  lines: number[]
  /** Where the page is now, when it has been moved. */
  path?: string
}

/** What there is to write into a page: words, sentences, paragraphs and headings of all pages of its language. */
export interface Stock {
  words: readonly string[]
  sentences: readonly string[]
  headings: readonly string[]
}

export type Edit = (page: Original, random: Random, stock: Stock) => Edited | undefined

/** Lines of a body by their numbers from 1. */
export function linesOf(body: string): string[] {
  return body.split('\n')
}

/** The body with one line in place of another, and that line. */
export function withLine(body: string, line: number, text: string): Edited {
  const lines = linesOf(body)
  lines[line - 1] = text
  return { body: lines.join('\n'), lines: [line] }
}

/** Blocks that stand on one line of their own, so that what is on the line is the block. */
export function plainBlocks(body: string, kinds: readonly Block['kind'][]): Block[] {
  const lines = linesOf(body)
  const blocks = blocksOf(body)
  return blocks.filter((block, index) => {
    const next = lines[block.line] ?? ''
    const sharesLine = blocks.some((other, at) => at !== index && other.line === block.line)
    const ends = next.trim() === '' || /^(?:\s*(?:[-*+]|\d+[.)])\s|[|#:>`])/.test(next)
    return kinds.includes(block.kind) && !sharesLine && ends
  })
}

const masked = /\]\([^()]*\)|`[^`]*`|<[^<>]*>|\{[^{}]*\}|https?:\S+|\S+@\S+|&\w+;|\[[^[\]]*\]\[[^[\]]*\]|!\[/g

export interface Found {
  text: string
  start: number
}

/** What a pattern finds on a line outside of addresses, code, tags and braces. */
export function findAll(line: string, pattern: RegExp): Found[] {
  const blanked = line.replace(masked, (part) => ' '.repeat(part.length))
  return [...blanked.matchAll(pattern)].map(({ 0: text, index }) => ({ text, start: index }))
}

/** A line with something else in place of what was found. */
export function replaceAt(line: string, { start, text }: Found, by: string): string {
  return line.slice(0, start) + by + line.slice(start + text.length)
}

/** One random place of a pattern in the running text of a page. */
export function pick(
  page: Original,
  random: Random,
  pattern: RegExp,
  kinds: readonly Block['kind'][] = ['paragraph', 'item', 'row', 'heading'],
): { line: number; text: string; found: Found } | undefined {
  const lines = linesOf(page.body)
  const places = plainBlocks(page.body, kinds).flatMap(({ line }) => {
    const text = lines[line - 1] ?? ''
    return findAll(text, pattern).map((found) => ({ line, text, found }))
  })
  return random.of(places)
}

/** The sentences of a paragraph's text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
}

/** The words, sentences and headings of pages. */
export function stockOf(pages: readonly Original[]): Stock {
  const blocks = pages.flatMap(({ body }) => blocksOf(body))
  const words = blocks.flatMap(
    ({ text }) => text.match(/(?<![\p{L}\p{N}-])\p{Ll}{3,}(?![\p{L}\p{N}-])/gu) ?? [],
  )
  const paragraphs = blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length > 60)
  return {
    words: [...new Set(words)].sort(),
    sentences: paragraphs
      .flatMap(({ text }) => sentencesOf(text.replace(/[[\]<>`{}*_|]/g, '')))
      .filter((sentence) => sentence.split(' ').length > 4 && /[.!?]$/.test(sentence)),
    headings: blocks.flatMap(({ kind, text }) => (kind === 'heading' ? text : [])),
  }
}
