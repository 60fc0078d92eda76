import type { ExchangeFault } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { Position } from '../../../.vitepress/core/findings/finding.ts'
import { scanString } from './scan-string.ts'

/** A word, a string or a comment of a PO file with its place in the text. */
export type Token =
  | ({ kind: 'keyword'; word: string; index?: number } & Position)
  | ({ kind: 'string'; text: string } & Position)
  | ({ kind: 'comment'; text: string } & Position)

export interface Tokens {
  tokens: Token[]
  /** What no PO file has; nothing after it was read. */
  fault?: ExchangeFault
}

const keyword = /(msgctxt|msgid_plural|msgid|msgstr)(?:[ \t]*\[[ \t]*(\d{1,3})[ \t]*\])?(?![\w[])/y
const space = /[ \t\r\f\v]+/y
const rest = /[^\n]*/y

/** The tokens of a PO file; comments are taken line by line, and those of obsolete entries, `#~`, are left out. */
export function scanPo(source: string): Tokens {
  const text = source.replace(/^\uFEFF/, '')
  const tokens: Token[] = []
  let line = 1
  let lineStart = 0
  for (let at = 0; at < text.length; ) {
    const position = { line, column: at - lineStart + 1 }
    const sign = text.charAt(at)
    if (sign === '\n') {
      line++
      lineStart = ++at
      continue
    }
    const blank = take(space, text, at)
    if (blank) {
      at += blank[0].length
      continue
    }
    if (sign === '#') {
      const comment = take(rest, text, at)?.[0] ?? ''
      if (!comment.startsWith('#~')) tokens.push({ kind: 'comment', text: comment.trimEnd(), ...position })
      at += comment.length
      continue
    }
    if (sign === '"') {
      const scanned = scanString(text, at)
      if ('problem' in scanned) return { tokens, fault: { kind: scanned.problem, values: {}, ...position } }
      tokens.push({ kind: 'string', text: scanned.text, ...position })
      at = scanned.end
      continue
    }
    const [found, word, index] = take(keyword, text, at) ?? []
    if (found === undefined || word === undefined) {
      const seen = (take(rest, text, at)?.[0] ?? '').trim()
      return { tokens, fault: { kind: 'po-line', values: { text: shortened(seen) }, ...position } }
    }
    tokens.push({ kind: 'keyword', word, ...(index && { index: Number(index) }), ...position })
    at += found.length
  }
  return { tokens }
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function shortened(text: string): string {
  const signs = [...text.slice(0, 100)]
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : text
}
