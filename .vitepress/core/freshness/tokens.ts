import { wordHash } from './hash.ts'

/** What a token of a text is. Numbers, links and the rest are never taken for a slip of the pen. */
export type TokenKind = 'word' | 'number' | 'date' | 'link' | 'code' | 'placeholder'

export interface Token {
  kind: TokenKind
  /** As it is compared: in lower case, without hyphens and apostrophes. */
  folded: string
  /** As it stands in the text. */
  text: string
  /** Its kind's sign and its hash: what the lock file keeps. */
  code: string
  /** True where it is the last of its sentence or of its cell of a table. */
  ends: boolean
}

/** The sign before the hash of a token of each kind; none of them is a digit of base64url. */
export const signs: Record<TokenKind, string> = {
  word: '',
  number: '#',
  date: '~',
  link: '@',
  code: '`',
  placeholder: '{',
}

/** A link, code and the like that has been taken out of a text, which holds `hole(index)` in its place. */
export interface Part {
  kind: TokenKind
  text: string
}

/** Stands in a text for its part with this index; the signs are of Unicode's private use. */
export function hole(index: number): string {
  return `\uE000${index}\uE001`
}

/** A text without the signs that `hole` uses. */
export function withoutHoles(text: string): string {
  return text.replace(/[\uE000\uE001]/g, '')
}

const pattern = new RegExp(
  [
    '\\uE000(?<hole>\\d+)\\uE001',
    '(?<placeholder>\\{\\{[^{}]*\\}\\}|[$%]\\{[^{}]*\\}|\\{[A-Za-z_][\\w.]*\\}|\\$t\\([^()]*\\)|%[sdif]\\b)',
    '(?<link>https?:\\/\\/[^\\s<>"”()[\\]{}\\uE000]+|[\\w.+-]+@[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)+)',
    '(?<date>(?<![\\p{L}\\p{N}])(?:\\d{4}-\\d\\d(?:-\\d\\d)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}:\\d\\d)(?![\\p{L}\\p{N}]))',
    '(?<number>(?:(?<![\\p{L}\\p{N}\\p{P}])[-−])?(?<![\\p{L}\\p{N}])(?:\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+|\\d+)(?:[.,:/]\\d+)*(?![\\p{L}\\p{N}])|[\\p{Sc}%‰±<>≤≥=])',
    "(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ.\\u00ad\\u200b\\u2010\\u2011-][\\p{L}\\p{M}\\p{N}]+)*|[\\p{So}\\p{Sm}§&])",
    '(?<end>[.!?…]+(?=[\\s"”’»)\\uE000]|$)| \\| )',
  ].join('|'),
  'gu',
)

/** The tokens of a text in order; `parts` are those that its holes stand for. */
export function tokensOf(text: string, parts: readonly Part[] = []): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, groups = {} } of text.normalize('NFC').matchAll(pattern)) {
    if (groups.end !== undefined) {
      const last = tokens.at(-1)
      if (last) last.ends = true
      continue
    }
    const part = groups.hole === undefined ? undefined : parts[Number(groups.hole)]
    const { kind, text: written } = part ?? { kind: kindOf(found, groups), text: found }
    const folded = fold(kind, written)
    if (folded !== '') tokens.push(token(kind, folded, written))
  }
  return tokens
}

export function token(kind: TokenKind, folded: string, text = folded): Token {
  return { kind, folded, text, code: signs[kind] + wordHash(folded), ends: false }
}

function kindOf(found: string, groups: Record<string, string | undefined>): TokenKind {
  if (groups.placeholder !== undefined) return 'placeholder'
  if (groups.link !== undefined) return 'link'
  if (groups.date !== undefined) return 'date'
  if (groups.number !== undefined) return 'number'
  // `civictech.se` is an address, `A-11` and `2nd` are numbers.
  if (/^[A-ZÅÄÖ]?[a-zåäöé\d-]{2,}(?:\.[a-zåäöé\d-]+)*\.[a-z]{2,}$/.test(found)) return 'link'
  return /\d/.test(found) ? 'number' : 'word'
}

function fold(kind: TokenKind, written: string): string {
  switch (kind) {
    case 'word':
      return written.toLowerCase().replace(/['’ʼ.\u00ad\u200b\u2010\u2011-]/g, '')
    case 'number':
      return written
        .toLowerCase()
        .replace(/[\s\u00a0\u2009\u202f]/g, '')
        .replace(/−/g, '-')
    case 'link':
      // The name of a host is the same in capitals; what follows it need not be.
      return written
        .replace(/[.,;:!?'’]+$/, '')
        .replace(/^(?:\w+:\/\/)?[^/?#]*/, (host) => host.toLowerCase())
    case 'placeholder':
      return written.replace(/\s+/g, '')
    default:
      return written
  }
}
