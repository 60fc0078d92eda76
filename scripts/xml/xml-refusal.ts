/**
 * Why a file of XML is not read: it is too long, too deep, has a sign that XML cannot have, is not well-formed,
 * declares a document type, or is not what its reader reads.
 */
export type XmlRefusalKind = 'size' | 'depth' | 'character' | 'syntax' | 'doctype' | 'root' | 'element'

/** Thrown while XML is read; `at` is the place in the text and `what` the element or sign that it is about. */
export class XmlRefusal extends Error {
  constructor(
    readonly kind: XmlRefusalKind,
    readonly at: number,
    readonly what: string,
  ) {
    super(kind)
  }
}
