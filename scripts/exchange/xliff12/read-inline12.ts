import { textOf, type XmlNode } from '../../xml/xml-node.ts'
import type { PieceRead } from '../inline/restore-text.ts'

/**
 * The content of a `<source>` or `<target>` of XLIFF 1.2. `<g>`, `<x>`, `<bx>` and `<ex>`, in which some programs
 * write what held its content, stand for what the source has under their id.
 */
export function readInline12({ children }: XmlNode, isKept: boolean): PieceRead[] {
  return children.flatMap((child): PieceRead[] => {
    if (typeof child === 'string') return [isKept ? child : child.replace(/[ \t\n\r]+/g, ' ')]
    const { attributes, name } = child
    const id = attributes.get('id') ?? ''
    const held = (part: string, of = id): PieceRead => ({ key: `${part} ${of}`, text: textOf(child) })
    const numbered = (part: string, of = id): PieceRead => ({ key: `${part} ${of}` })
    switch (name) {
      case 'ph':
        return [held('alone')]
      case 'bpt':
        return [held('open')]
      case 'ept':
        return [held('close')]
      case 'it':
        return [held(attributes.get('pos') === 'close' ? 'close' : 'open')]
      case 'x':
        return [numbered('alone')]
      case 'bx':
        return [numbered('open')]
      case 'ex':
        return [numbered('close', attributes.get('rid') ?? id)]
      case 'g':
        return [numbered('open'), ...readInline12(child, isKept), numbered('close')]
      default:
        return readInline12(child, isKept)
    }
  })
}
