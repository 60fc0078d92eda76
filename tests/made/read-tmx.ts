import type { Position } from '../../.vitepress/core/findings/finding.ts'
import { gatherUnits, type MemoryUnit } from '../../.vitepress/core/memory/memory-unit.ts'
import { positionsIn } from '../../scripts/xml/positions-in.ts'
import { mostSigns, readXml, type XmlListener, xmlSource } from '../../scripts/xml/read-xml.ts'
import { XmlRefusal, type XmlRefusalKind } from '../../scripts/xml/xml-refusal.ts'
import { inlineElements, TmxUnitReader } from './tmx-unit.ts'

/**
 * What is wrong with a file of TMX. All but `unit` are of the file, of which nothing is read; `unit` is one that
 * has not two texts with a language each and is left out.
 */
export interface TmxFault extends Position {
  kind: XmlRefusalKind | 'unit'
  /** The element or sign that it is about. */
  what: string
}

export interface TmxRead {
  /** In the order of `gatherUnits`; none where the file cannot be read. */
  units: MemoryUnit[]
  faults: TmxFault[]
}

/**
 * Reads TMX 1.4b of any program, to see what ours writes; no command reads it. Nothing is ever fetched or expanded:
 * a document type is allowed where it only names tmx and a file, as OmegaT writes it, and one that declares anything
 * is refused, as are entities but XML's five.
 */
export function readTmx(text: string, most = mostSigns): TmxRead {
  const source = xmlSource(text)
  const gatherer = new TmxGatherer()
  // No unit of any use nests deeper.
  const fault = readXml(source, gatherer, { most, deepest: 30, doctype: 'tmx' })
  if (fault) return { units: [], faults: [fault] }
  const faults = positionsIn(source, gatherer.notWhole).map(
    (place): TmxFault => ({ kind: 'unit', what: '<tu>', ...place }),
  )
  return { units: gatherUnits(gatherer.units), faults }
}

class TmxGatherer implements XmlListener {
  readonly units: MemoryUnit[] = []
  /** Where the units begin that are not whole. */
  readonly notWhole: number[] = []
  #open: string[] = []
  #reader = new TmxUnitReader()
  #unitStart = 0

  open({ name, attributes, at }: Parameters<XmlListener['open']>[0]): void {
    if (this.#open.length === 0 && name !== 'tmx') throw new XmlRefusal('root', at, `<${name}>`)
    if (this.#open.includes('seg') && !inlineElements.has(name)) {
      throw new XmlRefusal('element', at, `<${name}>`)
    }
    if (name === 'tu') this.#unitStart = at
    this.#reader.open(name, attributes)
    this.#open.push(name)
  }

  text(found: string): void {
    this.#reader.read(found)
  }

  close(): void {
    const made = this.#reader.close(this.#open.pop() ?? '')
    if (made?.length === 0) this.notWhole.push(this.#unitStart)
    if (made) this.units.push(...made)
  }
}
