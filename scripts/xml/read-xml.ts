import { SaxesParser } from 'saxes'
import type { Position } from '../../.vitepress/core/findings/finding.ts'
import { positionsIn } from './positions-in.ts'
import { XmlRefusal, type XmlRefusalKind } from './xml-refusal.ts'

/** The start of an element. */
export interface XmlStart {
  /** The namespace, '' for none, and the name without its prefix. */
  space: string
  name: string
  /** By their names: those of XML itself as `xml:lang`, those of another namespace as `{namespace}name`. */
  attributes: ReadonlyMap<string, string>
  /** Where its tag begins in the text. */
  at: number
}

/** What is told of elements and texts, in their order; each may throw an `XmlRefusal` of its own. */
export interface XmlListener {
  open(start: XmlStart): void
  text(text: string): void
  close(): void
}

export interface XmlLimits {
  /** The most signs that a file may have, 100 million where nothing is said. */
  most?: number
  /** How many elements may be in one another. */
  deepest: number
  /** The element that a document type may name beside a file that is never read; any other is refused. */
  doctype?: string
}

/** What is wrong with a file, and where. */
export interface XmlFault extends Position {
  kind: XmlRefusalKind
  what: string
}

/** The most signs that a file may have: some 200,000 units of a translation memory. */
export const mostSigns = 100_000_000

/** A text as it is read and as its places are counted: without a byte order mark, LF at the ends of its lines. */
export function xmlSource(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/**
 * Reads XML 1.0 with namespaces, strictly, from the text that `xmlSource` gives; says why where it refuses the file.
 * Nothing is ever fetched or expanded: what a document type declares is refused, and entities but XML's five.
 */
export function readXml(source: string, listener: XmlListener, limits: XmlLimits): XmlFault | undefined {
  try {
    const most = limits.most ?? mostSigns
    if (source.length > most) throw new XmlRefusal('size', 0, String(most))
    checkSigns(source)
    parse(source, listener, limits)
    return undefined
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error
    const [place = { line: 1, column: 1 }] = positionsIn(source, [error.at])
    return { kind: error.kind, what: error.what, ...place }
  }
}

function parse(source: string, listener: XmlListener, { deepest, doctype }: XmlLimits): void {
  const parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' })
  let depth = 0
  let at = 0
  parser.on('error', () => {
    const place = Math.max(parser.position - 1, 0)
    throw new XmlRefusal('syntax', place, source.charAt(place))
  })
  parser.on('doctype', (declared) => {
    if (doctype === undefined || declaredElement(declared) !== doctype) {
      throw new XmlRefusal('doctype', Math.max(source.indexOf('<!DOCTYPE'), 0), '<!DOCTYPE')
    }
  })
  parser.on('opentagstart', ({ name }) => {
    // The parser has read one sign beyond the name.
    at = parser.position - name.length - 2
  })
  parser.on('opentag', ({ uri, local, name, attributes }) => {
    if (++depth > deepest) throw new XmlRefusal('depth', at, `<${name}>`)
    const named = Object.values(attributes)
      .filter(({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns')
      .map(({ prefix, local, uri, value }): [string, string] => [
        prefix === '' ? local : prefix === 'xml' ? `xml:${local}` : `{${uri}}${local}`,
        value,
      ])
    listener.open({ space: uri, name: local, attributes: new Map(named), at })
  })
  parser.on('closetag', () => {
    depth--
    listener.close()
  })
  const read = (text: string) => {
    if (depth > 0) listener.text(text)
  }
  parser.on('text', read)
  parser.on('cdata', read)
  parser.write(source).close()
}

/** The element that a document type is of, where it declares nothing: `tmx SYSTEM "tmx14.dtd"`. */
function declaredElement(doctype: string): string | undefined {
  return /^\s*([^\s[\]<>"']+)(?:\s+(?:SYSTEM|PUBLIC)(?:\s+(?:"[^"]*"|'[^']*')){1,2})?\s*$/.exec(doctype)?.[1]
}

/** Signs that XML 1.0 cannot have: https://www.w3.org/TR/xml/#charsets */
function checkSigns(source: string): void {
  const wrong = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(source)
  if (!wrong) return
  const code = wrong[0].codePointAt(0) ?? 0
  throw new XmlRefusal('character', wrong.index, `U+${code.toString(16).toUpperCase().padStart(4, '0')}`)
}
