/** An element in a text: `<b>`, `<0/>`, `<a href="…">`. */
export interface TextElement {
  name: string
  /** The names of the elements that it is in, outermost first, and its own: `p>b`. */
  path: string
  attributes: ReadonlyMap<string, string>
}

export interface Elements {
  elements: TextElement[]
  /** Names of elements that are closed and not open, or that cross one another. */
  broken: string[]
  /** Elements that are opened and never closed; where that is so in the original they may be meant as text. */
  open: string[]
}

const voids = new Set(['br', 'hr', 'img', 'input', 'wbr'])
const attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g

/** The elements of a text. `<br>`, `<br/>` and `<br />` are the same, and so are `<0></0>` and `<0/>`. */
export function elementsOf(text: string): Elements {
  const elements: TextElement[] = []
  const broken: string[] = []
  const open: TextElement[] = []
  const closed = new Set([...text.matchAll(/<\/([^<>\s]+)>/g)].map(([, name = '']) => name))
  const never = new Set<TextElement>()
  for (const [, inside = ''] of text.includes('<') ? text.matchAll(/<([^<>]+)>/g) : []) {
    const [, closing, name, rest = ''] = /^(\/?)([A-Za-z][\w.:-]*|\d+)([\s\S]*)$/.exec(inside) ?? []
    // `<3` and `<your name>` (several words that are no attributes) are text.
    if (name === undefined || !/^(?:\s|\/?$)/.test(rest)) continue
    if (closing) {
      const last = open.findLastIndex((element) => element.name === name)
      if (last < 0) {
        broken.push(name)
        continue
      }
      // What is still open within it is never closed, or crosses it and is found broken at its own end.
      for (const within of open.splice(last).slice(1)) never.add(within)
      continue
    }
    const attributes = attributesOf(rest.replace(/\/\s*$/, ''))
    const path = [...open.map((element) => element.name), name].join('>')
    const element = { name, path, attributes }
    elements.push(element)
    // React closes <br></br>, whatever HTML says.
    const isVoid = voids.has(name.toLowerCase()) && !closed.has(name)
    if (!/\/\s*$/.test(rest) && !isVoid) open.push(element)
  }
  for (const element of open) never.add(element)
  return {
    elements: elements.filter((element) => !never.has(element)),
    broken,
    open: [...never].map(({ name }) => name),
  }
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name,
      double ?? single ?? bare ?? '',
    ]),
  )
}
