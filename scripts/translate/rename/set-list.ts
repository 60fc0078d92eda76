import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLSeq } from 'yaml'
import { addField, frontMatterIn, isSame, written } from './set-field.ts'

/**
 * The text of a page whose front matter has these texts as the list in a field, all else as it was; without any the
 * field goes. Undefined where that cannot be done by itself.
 */
export function setList(text: string, name: string, values: readonly string[]): string | undefined {
  const found = frontMatterIn(text)
  const document = parseDocument(found?.source ?? '', { logLevel: 'silent' })
  const field = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === name)
    : undefined
  if (!found || !field) return values.length === 0 ? text : addField(text, name, values)
  if (document.errors.length > 0) return undefined
  const changed = values.length === 0 ? without(found.source, field) : withItems(found.source, field, values)
  if (changed === undefined) return undefined
  const after = parseDocument(changed, { logLevel: 'silent' })
  const { [name]: _before, ...others }: Record<string, unknown> = document.toJS()
  const wanted = values.length === 0 ? others : { ...others, [name]: values }
  if (after.errors.length > 0 || !isSame(wanted, after.toJS() ?? {})) return undefined
  return text.slice(0, found.start) + changed + text.slice(found.start + found.source.length)
}

/** The lines of a field taken out. */
function without(source: string, { key, value }: Pair): string | undefined {
  if (!isScalar(key) || !key.range || !isSeq(value) || !value.range) return undefined
  return source.slice(0, lineStart(source, key.range[0])) + source.slice(lineEnd(source, value.range[1]))
}

function withItems(source: string, { value }: Pair, values: readonly string[]): string | undefined {
  if (!isSeq(value) || !value.range) return undefined
  const [start, end] = value.range
  if (value.flow) return source.slice(0, start) + written(values) + source.slice(end)
  return withLines(source, value, values)
}

/** A list with one item a line: lines of those that go are taken out, and new ones come last. */
function withLines(source: string, list: YAMLSeq, values: readonly string[]): string | undefined {
  const items = list.items.flatMap((item) => (isScalar(item) && item.range ? [item] : []))
  const last = items.at(-1)?.range?.[1]
  const [first] = items
  if (last === undefined || !first?.range || items.length < list.items.length) return undefined
  const indent = source.slice(lineStart(source, first.range[0]), first.range[0])
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const known = new Set(items.map((item) => item.value))
  const added = values.filter((value) => !known.has(value)).map((value) => indent + written(value) + eol)
  let changed = source
  const at = lineEnd(source, last)
  changed = changed.slice(0, at) + added.join('') + changed.slice(at)
  for (const { value, range } of items.reverse()) {
    if (!range || values.some((wanted) => wanted === value)) continue
    changed = changed.slice(0, lineStart(changed, range[0])) + changed.slice(lineEnd(changed, range[1]))
  }
  return changed
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Where the line after that of the last sign before `end` begins. */
function lineEnd(text: string, end: number): number {
  const last = text.slice(0, end).trimEnd().length
  const at = text.indexOf('\n', last)
  return at < 0 ? text.length : at + 1
}
