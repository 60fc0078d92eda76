import { linkTarget } from '../../../.vitepress/core/coverage/link-target.ts'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import { parser } from '../../../.vitepress/core/markdown/parser.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'
import { type Moves, type MovingPage, movedTarget } from './moved-target.ts'

/** Where the target of a link can stand: `](…)`, `[name]: …`, `href="…"` and `src="…"`. */
const places = [
  /(\]\([^\S\n]*)(<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)/g,
  /^([ \t>]{0,12}\[[^\]\n]+\]:[^\S\n]*)(<[^<>\n]*>|\S+)/gm,
  /(\s(?:href|src)[^\S\n]*=[^\S\n]*)("[^"\n]*"|'[^'\n]*')/gi,
]

/**
 * The text of a page's file with every link and image leading where it led before, though files have moved; code is
 * left alone. Undefined where a link is written in a way that cannot be changed safely.
 */
export function moveLinks(text: string, moving: MovingPage, moves: Moves): string | undefined {
  const { page } = moving
  const start = lineStart(text, page.bodyLine)
  const body = text.slice(start)
  const code = codeIn(body)
  const edits: { from: number; to: number; text: string }[] = []
  for (const place of places) {
    for (const { index, 0: whole, 1: before = '', 2: written = '' } of body.matchAll(place)) {
      if (written === '' || code.some(({ from, to }) => index >= from && index < to)) continue
      const [open, close] = /^[<"']/.test(written) ? [written.charAt(0), written.slice(-1)] : ['', '']
      const target = written.slice(open.length, written.length - close.length)
      const moved = movedTarget(target, moving, moves)
      if (moved === target) continue
      const from = index + before.length
      edits.push({ from, to: index + whole.length, text: open + moved + close })
    }
  }
  if (edits.length === 0) return isHeld(body, body, moving, moves) ? text : undefined
  edits.sort((a, b) => a.from - b.from)
  let changed = ''
  let done = 0
  for (const { from, to, text: put } of edits) {
    if (from < done) continue
    changed += body.slice(done, from) + put
    done = to
  }
  changed += body.slice(done)
  return isHeld(body, changed, moving, moves) ? text.slice(0, start) + changed : undefined
}

/** True where the parser finds in the new text the links that are wanted, and all else as it was. */
function isHeld(before: string, after: string, moving: MovingPage, moves: Moves): boolean {
  const { page, path } = moving
  const wanted = targetsIn(before).map((target) => meant(movedTarget(target, moving, moves), page, path))
  const found = targetsIn(after).map((target) => meant(target, page, path))
  const said = (body: string) =>
    blocksOf(lf(body)).map(({ kind, source, text }) => `${kind} ${kind === 'code' ? source : text}`)
  return same(wanted, found) && (before === after || same(said(before), said(after)))
}

function targetsIn(body: string): string[] {
  return parser
    .parse(lf(body), {})
    .flatMap((token) => [
      ...(token.type === 'html_block' ? inHtml(token.content) : []),
      ...(token.children ?? []).flatMap((child) =>
        child.type === 'html_inline'
          ? inHtml(child.content)
          : (child.attrGet('href') ?? child.attrGet('src') ?? []),
      ),
    ])
}

function inHtml(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src)\s*=\s*(?:"([^"\n]*)"|'([^'\n]*)')/gi)].map(
    ([, double, single]) => double ?? single ?? '',
  )
}

/** What a target leads to from a page at `path`, however it is written. */
function meant(target: string, page: Page, path: string): string {
  const inside = /^[?#]/.test(target) ? undefined : linkTarget(target, { ...page, path, blocks: [] })
  return inside ? `${inside.path}#${inside.anchor ?? ''}` : target
}

/** Blocks and spans of code, by their offsets. */
function codeIn(body: string): { from: number; to: number }[] {
  const blocks = parser
    .parse(lf(body), {})
    .flatMap(({ type, map }) =>
      map && (type === 'fence' || type === 'code_block')
        ? { from: lineStart(body, map[0] + 1), to: lineStart(body, map[1] + 1) }
        : [],
    )
  const spans = [...body.matchAll(/(?<![`\\])(`+)(?!`)[^`]+(?:(?!\1)`+[^`]+)*\1(?!`)/g)].flatMap(
    ({ index, 0: span }) => (/\n\s*\n/.test(span) ? [] : { from: index, to: index + span.length }),
  )
  return [...blocks, ...spans]
}

function lineStart(text: string, line: number): number {
  let at = 0
  for (let count = 1; count < line; count++) {
    const next = text.indexOf('\n', at)
    if (next < 0) return text.length
    at = next + 1
  }
  return at
}

function lf(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
