import type { XmlListener, XmlStart } from './read-xml.ts'

/** An element with what is in it. */
export interface XmlNode extends XmlStart {
  children: (XmlNode | string)[]
}

/** Makes a whole element of what a reader of XML tells. */
export class XmlNodeBuilder implements XmlListener {
  readonly #open: XmlNode[] = []

  /** True while the element is not closed. */
  get isOpen(): boolean {
    return this.#open.length > 0
  }

  open(start: XmlStart): void {
    const node = { ...start, children: [] }
    this.#open.at(-1)?.children.push(node)
    this.#open.push(node)
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text)
  }

  /** The element, where it is the outermost that is closed. */
  close(): XmlNode | undefined {
    const node = this.#open.pop()
    return this.isOpen ? undefined : node
  }
}

/** All text of an element and of the elements in it. */
export function textOf({ children }: XmlNode): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The elements of an element that have a name, of the namespaces of the element itself. */
export function childrenNamed({ children, space }: XmlNode, name: string): XmlNode[] {
  return children.filter(
    (child): child is XmlNode => typeof child !== 'string' && child.name === name && child.space === space,
  )
}

/** True where white space is kept as it is written, as far as this element says; else what stands around it says. */
export function keepsSpace({ attributes }: XmlStart, around: boolean): boolean {
  const said = attributes.get('xml:space')
  return said === 'preserve' || (said !== 'default' && around)
}
