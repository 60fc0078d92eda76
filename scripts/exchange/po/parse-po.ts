import type { ExchangeFault } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { Position } from '../../../.vitepress/core/findings/finding.ts'
import { scanPo, type Token } from './scan-po.ts'

export interface PoText extends Position {
  text: string
}

/** An entry of a PO file as it stands there; its place is that of its first keyword. */
export interface PoEntry extends Position {
  isFuzzy: boolean
  context?: string
  id: string
  plural?: string
  /** By the number of the form; of an entry without a plural 0 alone. */
  strings: Map<number, PoText>
}

export interface Parsed {
  entries: PoEntry[]
  /** Where it stopped to be PO. */
  fault?: ExchangeFault
}

type Keyword = Extract<Token, { kind: 'keyword' }>

/** An entry whose `msgid` may still follow. */
type OpenEntry = Omit<PoEntry, 'id'> & { id?: string }

/**
 * The entries of a PO file, by gettext's grammar: any of its line ends and foldings. Obsolete entries and comments
 * but for the flag `fuzzy` are left out.
 */
export function parsePo(source: string): Parsed {
  const { tokens, fault } = scanPo(source)
  const entries: PoEntry[] = []
  let isFuzzy = false
  let open: OpenEntry | undefined
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at++]
    if (!token) break
    if (token.kind === 'string') return { entries, fault: faultAt('po-string-alone', token) }
    if (token.kind === 'comment') {
      const says = token.text.startsWith('#,') && /[,\s]fuzzy\b/.test(token.text)
      if (says && open && open.strings.size === 0) open.isFuzzy = true
      else isFuzzy ||= says
      continue
    }
    const texts: string[] = []
    for (let next = tokens[at]; next?.kind === 'string'; next = tokens[++at]) texts.push(next.text)
    const { word } = token
    if (texts.length === 0) return { entries, fault: fault ?? faultAt('po-no-string', token, word) }
    const begins = word === 'msgctxt' || word === 'msgid'
    if (begins && (!open || open.strings.size > 0)) {
      const ended = open && asEntry(open)
      if (ended) entries.push(ended)
      open = { isFuzzy, strings: new Map(), line: token.line, column: token.column }
      isFuzzy = false
    }
    if (!open || !put(open, token, texts.join(''))) {
      return { entries, fault: faultAt('po-order', token, word) }
    }
  }
  if (fault || !open) return { entries, ...(fault && { fault }) }
  const last = asEntry(open)
  return last ? { entries: [...entries, last] } : { entries, fault: faultAt('po-unfinished', open) }
}

function asEntry({ id, ...entry }: OpenEntry): PoEntry | undefined {
  return id === undefined || entry.strings.size === 0 ? undefined : { ...entry, id }
}

function faultAt(kind: string, { line, column }: Position, keyword?: string): ExchangeFault {
  return { kind, values: keyword === undefined ? {} : { keyword }, line, column }
}

/** Puts what follows a keyword into an entry; false where it has no place there. */
function put(entry: OpenEntry, token: Keyword, text: string): boolean {
  const { word, index } = token
  if (word !== 'msgstr' && (index !== undefined || entry.strings.size > 0)) return false
  switch (word) {
    case 'msgctxt':
      if (entry.context !== undefined || entry.id !== undefined) return false
      entry.context = text
      return true
    case 'msgid':
      if (entry.id !== undefined) return false
      entry.id = text
      return true
    case 'msgid_plural':
      if (entry.id === undefined || entry.plural !== undefined) return false
      entry.plural = text
      return true
    default: {
      const isPlural = entry.plural !== undefined
      if (entry.id === undefined || isPlural !== (index !== undefined)) return false
      if (entry.strings.has(index ?? 0)) return false
      entry.strings.set(index ?? 0, { text, line: token.line, column: token.column })
      return true
    }
  }
}
