import type { Node } from 'jsonc-parser'

/** A property of an object of a JSON file. */
export interface JsonProperty {
  name: string
  key: Node
  value: Node
}

/** The properties of an object that JSON.parse keeps, in the order of the file: of a name that stands twice the last. */
export function propertiesOf(object: Node): JsonProperty[] {
  const properties = new Map<string, JsonProperty>()
  for (const { children: [key, value] = [] } of object.children ?? []) {
    if (key && value) properties.set(String(key.value), { name: String(key.value), key, value })
  }
  return [...properties.values()]
}

/** The texts of a parsed locale file by key, as `flatten` names them. */
export function textNodes(root: Node): Map<string, Node> {
  const nodes = new Map<string, Node>()
  const visit = (node: Node, path: string) => {
    const below = (name: string) => (path === '' ? name : `${path}.${name}`)
    if (node.type === 'object') for (const { name, value } of propertiesOf(node)) visit(value, below(name))
    else if (node.type === 'array') {
      for (const [index, item] of (node.children ?? []).entries()) visit(item, below(String(index)))
    } else nodes.set(path, node)
  }
  visit(root, '')
  return nodes
}
