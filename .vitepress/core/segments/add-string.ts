import { type Node, parseTree } from 'jsonc-parser'
import { addItem, addProperty } from './json-insert.ts'
import { propertiesOf } from './json-places.ts'
import { type JsonStyle, jsonStyle } from './json-style.ts'

/** The names of the objects and of the property that a key stands for in a file, outermost first. */
export function segmentsOf(key: string, parents: readonly string[] = []): string[] {
  let from = 0
  const names = parents.map((parent) => {
    const name = parent.slice(from)
    from = parent.length + 1
    return name
  })
  return [...names, key.slice(from)]
}

/** A string that a file lacks. */
export interface NewString {
  /** Where the original has it: the names of the objects that it is in, and its own. */
  path: readonly string[]
  value: string
  inList: boolean
}

/**
 * The text of a JSON file with a string more, where it stands among all of them (`paths`), with the file's own indentation,
 * nested or with full stops in its names as the others are. Undefined where something else stands in its place.
 */
export function addString(
  text: string,
  { path, value, inList }: NewString,
  paths: readonly string[][],
): string | undefined {
  const root = parseTree(text)
  if (root?.type !== 'object') return undefined
  const style = jsonStyle(text)
  const isFlat = isFlatFile(root)
  const own = isFlat ? [path.join('.')] : path.length === 1 ? nestedPath(root, path) : [...path]
  const isSplit = own.length > path.length
  const known = paths.map((other) =>
    isFlat ? [other.join('.')] : isSplit ? other.join('.').split('.') : other,
  )
  let node = root
  for (const [index, name] of own.entries()) {
    const rest = own.slice(index + 1)
    const made = (indent: string | undefined) => valueText(rest, value, inList, style, indent)
    if (node.type === 'array') {
      return rest.length === 0 && Number(name) === (node.children ?? []).length
        ? addItem(text, node, style.quote(value))
        : undefined
    }
    const found = propertiesOf(node).find((property) => property.name === name)?.value
    if (!found) {
      if (inList && rest.length === 1 && rest[0] !== '0') return undefined
      return addProperty(text, node, name, siblings(known, own.slice(0, index)), style, made)
    }
    if (found.type !== 'object' && found.type !== 'array') return undefined
    node = found
  }
  return undefined
}

/** True where the strings of a file have their whole keys as names. */
function isFlatFile(root: Node): boolean {
  const properties = propertiesOf(root)
  return (
    properties.some(({ name }) => /^[\w-]+(?:\.[\w-]+)+$/.test(name)) &&
    properties.every(({ value }) => value.type === 'string')
  )
}

/** A key with full stops in it as objects, where the file has those. */
function nestedPath(root: Node, path: readonly string[]): string[] {
  const [name = ''] = path
  const parts = name.split('.')
  const top = propertiesOf(root).find((property) => property.name === parts[0])
  return parts.length > 1 && top?.value.type === 'object' ? parts : [...path]
}

/** The names that stand beside a name in the original, in order. */
function siblings(paths: readonly string[][], parents: readonly string[]): string[] {
  const names = new Set<string>()
  for (const path of paths) {
    const own = path[parents.length]
    if (own !== undefined && parents.every((parent, index) => path[index] === parent)) names.add(own)
  }
  return [...names]
}

function valueText(
  rest: readonly string[],
  value: string,
  inList: boolean,
  style: JsonStyle,
  indent: string | undefined,
): string {
  if (rest.length === 0) return style.quote(value)
  const isList = inList && rest.length === 1
  const [name = '', ...more] = rest
  const inner = valueText(
    more,
    value,
    inList,
    style,
    indent === undefined ? undefined : indent + style.indent,
  )
  const said = isList ? inner : `${style.quote(name)}: ${inner}`
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  return indent === undefined
    ? `${open} ${said} ${close}`
    : `${open}\n${indent}${style.indent}${said}\n${indent}${close}`
}
