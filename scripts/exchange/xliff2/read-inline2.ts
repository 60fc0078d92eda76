import type { XmlNode } from '../../xml/xml-node.ts'
import type { PieceRead } from '../inline/restore-text.ts'

/** The content of a `<source>` or `<target>` of XLIFF 2; `data` is what `<originalData>` has by its ids. */
export function readInline2(
  { children }: XmlNode,
  data: ReadonlyMap<string, string>,
  isKept: boolean,
): PieceRead[] {
  return children.flatMap((child): PieceRead[] => {
    if (typeof child === 'string') return [isKept ? child : child.replace(/[ \t\n\r]+/g, ' ')]
    const said = (name: string) => child.attributes.get(name)
    const written = (end: string) => data.get(said(`dataRef${end}`) ?? '') ?? said(`disp${end}`)
    const code = (part: string, id: string | undefined, text: string | undefined): PieceRead => ({
      // A copy of a piece stands for what the piece stands for.
      key: `${part} ${said('copyOf') ?? id ?? ''}`,
      ...(text !== undefined && { text }),
    })
    switch (child.name) {
      case 'cp':
        return [signOf(said('hex') ?? '')]
      case 'ph':
        return [code('alone', said('id'), written(''))]
      case 'sc':
        return [code('open', said('id'), written(''))]
      case 'ec':
        return [code('close', said('startRef') ?? said('id'), written(''))]
      case 'pc':
        return [
          code('open', said('id'), written('Start')),
          ...readInline2(child, data, isKept),
          code('close', said('id'), written('End')),
        ]
      default:
        // `<mrk>` and what else stands around words; `<sm>` and `<em>` are empty.
        return readInline2(child, data, isKept)
    }
  })
}

/** What `<data>` holds. */
export function dataText({ children }: XmlNode): string {
  return children
    .map((child) => (typeof child === 'string' ? child : signOf(child.attributes.get('hex') ?? '')))
    .join('')
}

function signOf(hex: string): string {
  const code = /^[\da-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0xfffd
  return String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd)
}
