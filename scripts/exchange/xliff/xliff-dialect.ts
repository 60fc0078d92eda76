import type { UnitRead } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { XmlStart } from '../../xml/read-xml.ts'
import type { XmlNode } from '../../xml/xml-node.ts'

/** Whether a piece of a file, or its whole, can be used. */
export interface XliffProblem {
  /** A text of `translate:exchange.faults`. */
  kind: string
  values: Record<string, string | number>
}

/** What a unit says; its source where it is whole. */
export interface UnitContent extends Partial<Pick<UnitRead, 'id' | 'source' | 'target' | 'state'>> {
  problems: XliffProblem[]
}

/** What a `<file>` says, as far as the version of XLIFF has a place for it. */
export interface FileContent {
  /** None where nothing names it. */
  name: string | undefined
  originalVersion?: string
  version?: string
  from?: string
  to?: string
}

/** What the versions of XLIFF differ in. */
export interface XliffDialect {
  /** The namespaces of its versions, '' for files whose program has forgotten it. */
  spaces: ReadonlySet<string>
  /** What its `version` is like. */
  version: RegExp
  /** The element of a unit. */
  unit: string
  /** The languages that the outermost element names. */
  languages(root: XmlStart): { from?: string; to?: string }
  file(start: XmlStart): FileContent
  /** What a unit says; `isKept` where its white space is kept unless it says otherwise. */
  unitContent(unit: XmlNode, isKept: boolean): UnitContent
  /** The versions that an element of another namespace at a file's beginning names, where its place is one. */
  versions?(metadata: XmlNode): Pick<FileContent, 'originalVersion' | 'version'>
}
