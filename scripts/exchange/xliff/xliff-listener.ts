import type { FileRead, UnitRead } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { XmlListener, XmlStart } from '../../xml/read-xml.ts'
import { keepsSpace, type XmlNode, XmlNodeBuilder } from '../../xml/xml-node.ts'
import { XmlRefusal } from '../../xml/xml-refusal.ts'
import type { XliffDialect, XliffProblem } from './xliff-dialect.ts'

type PlacedUnit = Omit<UnitRead, 'line' | 'column'> & { at: number }

interface PlacedFile extends Omit<FileRead, 'units'> {
  units: PlacedUnit[]
}

interface PlacedProblem extends XliffProblem {
  at: number
  /** Where the unit is that it is about too, and that came first. */
  first?: number
}

/** Gathers the files and units of XLIFF as they are read, one unit at a time. */
export class XliffListener implements XmlListener {
  readonly files: PlacedFile[] = []
  readonly problems: PlacedProblem[] = []
  /** Units of `files` that another one contradicts. */
  readonly doubtful = new Set<PlacedUnit>()
  languages: { from?: string; to?: string } = {}
  /** The version that the file says it is of, where it is another one than is read. */
  version: string | undefined
  readonly #dialect: XliffDialect
  /** What is open around a unit, and whether it keeps its white space. */
  readonly #around: boolean[] = []
  readonly #builder = new XmlNodeBuilder()
  readonly #units = new Map<string, PlacedUnit>()
  #file: PlacedFile | undefined

  constructor(dialect: XliffDialect) {
    this.#dialect = dialect
  }

  open(start: XmlStart): void {
    const isOurs = this.#dialect.spaces.has(start.space)
    if (this.#around.length === 0) this.#root(start, isOurs)
    if (this.#builder.isOpen || (this.#around.length > 0 && (!isOurs || start.name === this.#dialect.unit))) {
      this.#builder.open(start)
      return
    }
    this.#around.push(keepsSpace(start, this.#around.at(-1) ?? false))
    if (start.name === 'file') this.#openFile(start)
  }

  text(text: string): void {
    if (this.#builder.isOpen) this.#builder.text(text)
  }

  close(): void {
    if (!this.#builder.isOpen) {
      this.#around.pop()
      if (this.#around.length === 1) this.#file = undefined
      return
    }
    const node = this.#builder.close()
    const file = this.#file
    if (!node || !file) return
    if (this.#dialect.spaces.has(node.space)) this.#unit(node, file)
    else Object.assign(file, this.#dialect.versions?.(node))
  }

  #root(start: XmlStart, isOurs: boolean): void {
    const version = start.attributes.get('version') ?? ''
    if (start.name !== 'xliff') throw new XmlRefusal('root', start.at, `<${start.name}>`)
    if (!isOurs || !this.#dialect.version.test(version)) {
      this.version = version.slice(0, 40)
      throw new XmlRefusal('root', start.at, version)
    }
    this.languages = this.#dialect.languages(start)
  }

  #openFile(start: XmlStart): void {
    const { name, from, to, ...versions } = this.#dialect.file(start)
    const { languages } = this
    const isOther = (one: string | undefined, other: string | undefined) =>
      one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase()
    if (name === undefined || name === '') {
      this.problems.push({ kind: 'xliff-file', values: {}, at: start.at })
    } else if (isOther(from, languages.from) || isOther(to, languages.to)) {
      this.problems.push({ kind: 'xliff-language', values: { name }, at: start.at })
    } else {
      this.languages = {
        ...languages,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      }
      this.#file = { name, ...versions, units: [] }
      this.files.push(this.#file)
    }
  }

  #unit(node: XmlNode, file: PlacedFile): void {
    const { id, source, target, state, problems } = this.#dialect.unitContent(
      node,
      keepsSpace(node, this.#around.at(-1) ?? false),
    )
    this.problems.push(
      ...problems.map(({ kind, values }) => ({ kind, values: { ...values, name: file.name }, at: node.at })),
    )
    if (id === undefined || source === undefined) {
      if (problems.length === 0) {
        this.problems.push({ kind: 'xliff-unit', values: { id: id ?? '', name: file.name }, at: node.at })
      }
      return
    }
    const unit = {
      id,
      source,
      ...(target !== undefined && { target }),
      ...(state !== undefined && { state }),
      at: node.at,
    }
    const key = JSON.stringify([file.name, id])
    const first = this.#units.get(key)
    if (first) this.#again(unit, first, file)
    else file.units.push(unit)
    this.#units.set(key, first ?? unit)
  }

  /** Of two units that say the same one is enough; of two that do not, nobody knows which is right. */
  #again(unit: PlacedUnit, first: PlacedUnit, { name }: PlacedFile): void {
    const isSame = unit.source === first.source && unit.target === first.target
    const values = { id: unit.id, name }
    this.problems.push({ kind: isSame ? 'twice' : 'twice-differing', values, at: unit.at, first: first.at })
    if (!isSame) this.doubtful.add(first)
  }
}
