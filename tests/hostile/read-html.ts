import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** All elements of a page or a piece of HTML, as a browser would make them of it; those within a template too. */
export function elementsOf(html: string): Element[] {
  const all: Element[] = []
  const walk = (node: Node) => {
    if ('tagName' in node) all.push(node)
    if ('content' in node) walk(node.content)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  // As a browser that runs no script has it, so that what is within <noscript> is looked at too.
  const options = { scriptingEnabled: false }
  walk(/^\s*<!doctype/i.test(html) ? parse(html, options) : parseFragment(html, options))
  return all
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((found) => found.name === name)?.value
}

export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Elements that no page of ours has. */
const foreign = new Set(
  'applet audio base embed frame frameset iframe link-hacked marquee math object plaintext portal style video x-hacked xmp'.split(
    ' ',
  ),
)
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'poster',
  'srcset',
  'ping',
])

/** What in a page could run something, show something or ask somebody that the site does not; nothing where all is well. */
export function hostileParts(html: string, isOwnScript: (script: Element) => boolean): string[] {
  return elementsOf(html).flatMap((element) => {
    const { tagName, attrs } = element
    const shown = `<${tagName}${attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 80)}"`).join('')}>`
    const faults = [
      foreign.has(tagName) && 'a foreign element',
      tagName === 'script' && !isOwnScript(element) && 'a foreign script',
      tagName === 'meta' &&
        /refresh|set-cookie/i.test(attribute(element, 'http-equiv') ?? '') &&
        'a command to the browser',
      ...attrs.flatMap(({ name, value }) => [
        /^on|^v-|^[@:]/i.test(name) && `the attribute ${name}`,
        name === 'style' && /url\(|expression/i.test(value) && 'a style that asks somebody',
        addresses.has(name) && !isOwnAddress(value, tagName) && `the address ${value}`,
        name === 'srcdoc' && 'a page within',
      ]),
    ]
    return faults.flatMap((fault) => (fault ? [`${fault} in ${shown}`] : []))
  })
}

/** Whatever is fetched by itself comes from the site; a link may lead to another one. */
function isOwnAddress(value: string, tagName: string): boolean {
  const plain = value.replace(/[\p{Cc}\s]/gu, '')
  if (/^https?:\/\/[^/?#]*x-hacked/i.test(plain)) return tagName === 'a'
  if (/^[/\\]{2}|^x-hacked/i.test(plain)) return false
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]*):/i.exec(plain) ?? []
  return ['', 'http', 'https', 'mailto'].includes(scheme.toLowerCase())
}
