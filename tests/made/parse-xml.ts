/** An element of XML; text between elements is in `text`. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const name = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/.source
const value = /"[^"<]*"|'[^'<]*'/.source
const token = new RegExp(
  [
    /(?<instruction><\?[^>]*\?>)/.source,
    `(?:</(?<end>${name})\\s*>)`,
    `(?:<(?<start>${name})(?<attributes>(?:\\s+${name}\\s*=\\s*(?:${value}))*)\\s*(?<empty>/)?>)`,
    /(?<text>[^<]+)/.source,
  ].join('|'),
  'uy',
)
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Parses XML 1.0 without document type, comments or CDATA, and throws where it is not well-formed
 * (https://www.w3.org/TR/xml/, productions 1, 2, 10, 14, 39 to 44 and 66 to 68).
 */
export function parseXml(source: string): XmlElement {
  const wrong = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(source)
  if (wrong) throw new Error(`a character that XML cannot have at ${wrong.index}`)
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const groups = token.exec(source)?.groups
    const inside = open.at(-1)
    if (!groups || !inside) throw new Error(`no XML at ${at}: ${source.slice(at, at + 40)}`)
    if (groups.start !== undefined) {
      const element = {
        name: groups.start,
        attributes: attributesOf(groups.attributes ?? ''),
        children: [],
        text: '',
      }
      inside.children.push(element)
      if (groups.empty === undefined) open.push(element)
    } else if (groups.end !== undefined) {
      if (open.pop()?.name !== groups.end) throw new Error(`</${groups.end}> ends nothing at ${at}`)
    } else if (groups.text !== undefined) {
      inside.text += decode(groups.text)
    }
  }
  const [root] = top.children
  if (open.length !== 1 || !root || top.children.length !== 1 || top.text.trim() !== '') {
    throw new Error('not one element that is closed')
  }
  return root
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, key = '', quoted = ''] of source.matchAll(new RegExp(`(${name})\\s*=\\s*(${value})`, 'g'))) {
    if (key in attributes) throw new Error(`${key} twice`)
    attributes[key] = decode(quoted.slice(1, -1))
  }
  return attributes
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text')
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+))?;?/gi, (written, decimal, hexadecimal, entity) => {
    const known = written.endsWith(';') ? entities[entity] : undefined
    if (known !== undefined) return known
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined
    if (code === undefined || !written.endsWith(';')) throw new Error(`no such entity: ${written}`)
    return String.fromCodePoint(code)
  })
}
