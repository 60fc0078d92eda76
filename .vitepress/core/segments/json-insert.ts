import type { Node } from 'jsonc-parser'
import { type JsonProperty, propertiesOf } from './json-places.ts'
import type { JsonStyle } from './json-style.ts'

/**
 * Puts a property into an object of a JSON text, after the one that stands before it in `names`, as its neighbours are
 * written. `made` gives its value for the indentation of its line; none where the object is on one line.
 */
export function addProperty(
  text: string,
  object: Node,
  name: string,
  names: readonly string[],
  style: JsonStyle,
  made: (indent: string | undefined) => string,
): string {
  const properties = propertiesOf(object)
  const at = names.indexOf(name)
  const place = (other: JsonProperty) => names.indexOf(other.name)
  const before = properties.filter((other) => place(other) >= 0 && place(other) < at)
  const previous =
    before.sort((a, b) => place(a) - place(b)).at(-1) ?? (at < 0 ? properties.at(-1) : undefined)
  const next = previous ? undefined : properties[0]
  const beside = previous ?? next
  if (!beside) {
    const outer = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', object.offset) + 1))?.[0] ?? ''
    const indent = outer + style.indent
    const said = `{\n${indent}${style.quote(name)}: ${made(indent)}\n${outer}}`
    return text.slice(0, object.offset) + said + text.slice(object.offset + object.length)
  }
  const indent = indentOf(text, beside.key.offset)
  const colon = text.slice(beside.key.offset + beside.key.length, beside.value.offset)
  const said = `${style.quote(name)}${colon}${made(indent)}`
  const gap = indent === undefined ? ' ' : `\n${indent}`
  if (previous) {
    const end = previous.value.offset + previous.value.length
    return `${text.slice(0, end)},${gap}${said}${text.slice(end)}`
  }
  return `${text.slice(0, beside.key.offset)}${said},${gap}${text.slice(beside.key.offset)}`
}

/** Puts a text at the end of a list. */
export function addItem(text: string, list: Node, quoted: string): string {
  const last = list.children?.at(-1)
  if (!last) return `${text.slice(0, list.offset)}[${quoted}]${text.slice(list.offset + list.length)}`
  const indent = indentOf(text, last.offset)
  const end = last.offset + last.length
  return `${text.slice(0, end)},${indent === undefined ? ' ' : `\n${indent}`}${quoted}${text.slice(end)}`
}

/** What a line is indented by that begins with what is at an offset; undefined where something stands before it. */
function indentOf(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(start, offset)
  return start > 0 && /^[ \t]*$/.test(before) ? before : undefined
}
