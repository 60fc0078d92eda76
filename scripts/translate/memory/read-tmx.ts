import sax, { type Parser } from 'sax'
import type { Position } from '../../../.vitepress/core/findings/finding.ts'
import { gatherUnits, type MemoryUnit } from '../../../.vitepress/core/memory/memory-unit.ts'
import { positionsIn } from './positions-in.ts'
import { inlineElements, TmxUnitReader } from './tmx-unit.ts'

/**
 * What is wrong with a file of TMX. `size`, `character`, `syntax`, `doctype`, `tmx` and `element` are of the
 * file, of which nothing is read; `unit` is one that has not two texts with a language each and is left out.
 */
export interface TmxFault extends Position {
  kind: 'size' | 'character' | 'syntax' | 'doctype' | 'tmx' | 'element' | 'unit'
  /** The element or sign that it is about. */
  what: string
}

export interface TmxRead {
  /** In the order of `gatherUnits`; none where the file cannot be read. */
  units: MemoryUnit[]
  faults: TmxFault[]
}

/** The most signs that a file may have: some 200,000 units. */
export const mostSigns = 100_000_000

/** No unit of any use nests deeper. */
const deepest = 30

class Unreadable extends Error {
  constructor(
    readonly kind: TmxFault['kind'],
    readonly at: number,
    readonly what: string,
  ) {
    super(kind)
  }
}

/**
 * Reads TMX 1.4b of any program. Nothing is ever fetched or expanded: a document type is allowed where it only names
 * tmx and a file, as OmegaT writes it, and one that declares anything is refused, as are entities but XML's five.
 */
export function readTmx(text: string, most = mostSigns): TmxRead {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  try {
    if (source.length > most) throw new Unreadable('size', 0, String(most))
    checkSigns(source, 0)
    return parse(source)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { kind, at, what } = error
    return { units: [], faults: positionsIn(source, [at]).map((place) => ({ kind, what, ...place })) }
  }
}

function parse(source: string): TmxRead {
  const parser = sax.parser(true, { strictEntities: true })
  const open: string[] = []
  const units: MemoryUnit[] = []
  const notWhole: number[] = []
  const reader = new TmxUnitReader()
  const tagStart = () => Math.max(parser.startTagPosition - 1, 0)
  let unitStart = 0
  let isBegun = false
  parser.onerror = () => {
    throw new Unreadable('syntax', Math.max(parser.position - 1, 0), source.charAt(parser.position - 1))
  }
  parser.ondoctype = (doctype) => {
    if (!/^\s+tmx(?:\s+(?:SYSTEM|PUBLIC)(?:\s+(?:"[^"]*"|'[^']*')){1,2})?\s*$/.test(doctype)) {
      throw new Unreadable('doctype', Math.max(source.search(/<!DOCTYPE/i), 0), '<!DOCTYPE')
    }
  }
  parser.onopentag = ({ name, attributes }) => {
    if (open.length === 0 && isBegun) throw new Unreadable('syntax', tagStart(), '<')
    if (open.length === 0 && name !== 'tmx') throw new Unreadable('tmx', tagStart(), `<${name}>`)
    isBegun = true
    if (open.length >= deepest) throw new Unreadable('element', tagStart(), `<${name}>`)
    if (open.includes('seg') && !inlineElements.has(name)) {
      throw new Unreadable('element', tagStart(), `<${name}>`)
    }
    if (name === 'tu') unitStart = tagStart()
    reader.open(name, attributes)
    open.push(name)
  }
  parser.onclosetag = (name) => {
    open.pop()
    const made = reader.close(name)
    if (!made) return
    if (made.length === 0) notWhole.push(unitStart)
    units.push(...made)
  }
  const read = (found: string) => {
    checkSigns(found, parser.position)
    reader.read(found)
  }
  parser.ontext = read
  parser.oncdata = read
  writeAll(parser, source)
  if (!isBegun) throw new Unreadable('syntax', source.length, '')
  const faults = positionsIn(source, notWhole).map(
    (place): TmxFault => ({ kind: 'unit', what: '<tu>', ...place }),
  )
  return { units: gatherUnits(units), faults }
}

/** In pieces, since sax looks only between two of them whether something is too long. */
function writeAll(parser: Parser, source: string): void {
  const piece = 65_536
  for (let at = 0; at < source.length; at += piece) parser.write(source.slice(at, at + piece))
  parser.close()
}

/** Signs that XML 1.0 cannot have (https://www.w3.org/TR/xml/#charsets), also not as a number. */
function checkSigns(text: string, at: number): void {
  const wrong = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text)
  if (!wrong) return
  const code = wrong[0].codePointAt(0) ?? 0
  const what = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  throw new Unreadable('character', at === 0 ? wrong.index : at - 1, what)
}
