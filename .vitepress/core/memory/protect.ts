import { codeSpans } from './code-spans.ts'
import type { Inline, PlacedCode } from './inline-code.ts'
import { loneCode } from './lone-code.ts'

/**
 * A text of Markdown or of i18next as words and inline code: code spans, the marks of emphasis, the ends of links
 * and images with their addresses, tags, entities and placeholders. What opens and is never closed stays text.
 * Each sign is looked at a bounded number of times.
 */
export function protect(text: string): Inline[] {
  const codes: PlacedCode[] = []
  const brackets: PlacedCode[] = []
  const marks = new Map<string, PlacedCode[]>()
  const spanAt = codeSpans(text)
  const lastComment = text.lastIndexOf('-->')
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at)
    if (sign === '\\') {
      at += 2
      continue
    }
    if (sign === '`') {
      const { end, isSpan } = spanAt(at)
      if (isSpan) codes.push({ type: 'code', role: 'alone', text: text.slice(at, end), start: at })
      at = end
      continue
    }
    const alone =
      sign === '<' && text.startsWith('<!--', at) && at + 4 <= lastComment
        ? comment(text, at)
        : loneCode(text, at)
    if (alone) {
      codes.push(alone)
      at += alone.text.length
    } else if (sign === '[' || (sign === '!' && text.charAt(at + 1) === '[')) {
      const type = sign === '!' ? 'image' : 'link'
      const open: PlacedCode = { type, role: 'open', text: sign === '!' ? '![' : '[', start: at }
      brackets.push(open)
      at += open.text.length
    } else if (sign === ']') {
      const open = brackets.pop()
      const target = open && targetOf(text, at + 1)
      if (open && target !== undefined) {
        codes.push(open, { type: open.type, role: 'close', text: `]${target}`, start: at })
      }
      at += 1 + (target?.length ?? 0)
    } else if (sign === '*' || sign === '_' || sign === '~') {
      const run = runAt(text, at)
      codes.push(...emphasis(text, at, run, marks))
      at += run.length
    } else {
      at++
    }
  }
  return inPieces(
    text,
    codes.sort((a, b) => a.start - b.start),
  )
}

function inPieces(text: string, codes: readonly PlacedCode[]): Inline[] {
  const pieces: Inline[] = []
  let from = 0
  for (const { type, role, text: code, start } of codes) {
    if (start > from) pieces.push(text.slice(from, start))
    pieces.push({ type, role, text: code })
    from = start + code.length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

function comment(text: string, start: number): PlacedCode {
  const end = text.indexOf('-->', start + 4) + 3
  return { type: 'html', role: 'alone', text: text.slice(start, end), start }
}

const address =
  /\(\s{0,3}(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:\s{1,3}(?:"[^"]*"|'[^']*'))?\s{0,3}\)/y
const reference = /\[[^[\]]*\]/y

/** What follows the `]` of a link: an address in parentheses, or the name of a link reference. */
function targetOf(text: string, at: number): string | undefined {
  for (const pattern of [address, reference]) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return found
  }
  return undefined
}

function runAt(text: string, at: number): string {
  let end = at + 1
  while (end < text.length && text.charAt(end) === text.charAt(at)) end++
  return text.slice(at, end)
}

/** The two ends of an emphasis where this run is the second of them; CommonMark's rule of flanking runs, simplified. */
function emphasis(text: string, start: number, run: string, marks: Map<string, PlacedCode[]>): PlacedCode[] {
  if (run.startsWith('~') ? run.length !== 2 : run.length > 3) return []
  const before = text.charAt(start - 1)
  const after = text.charAt(start + run.length)
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
  if (run.startsWith('_') && isWord(before) && isWord(after)) return []
  const mark = { type: 'mark', text: run, start } as const
  const waiting = marks.get(run) ?? []
  if (/\S/.test(before)) {
    const open = waiting.pop()
    if (open) return [open, { ...mark, role: 'close' }]
  }
  if (/\S/.test(after)) marks.set(run, [...waiting.slice(-8), { ...mark, role: 'open' }])
  return []
}
