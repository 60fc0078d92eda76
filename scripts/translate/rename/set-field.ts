import { isMap, isScalar, parseDocument } from 'yaml'

/** The YAML of a page's front matter, whole lines, and where it begins in the file's text; none where there is none. */
export function frontMatterIn(text: string): { source: string; start: number } | undefined {
  const open = /^\uFEFF?---[^\S\n]*\n/.exec(text)?.[0].length
  if (open === undefined) return undefined
  // Empty front matter ends on the next line.
  const end = text.indexOf('\n---', open - 1)
  return end < 0 ? undefined : { source: text.slice(open, end + 1), start: open }
}

/**
 * The text of YAML with another value at a path, all else as it was: quoted as it was, plain where it can be.
 * Undefined where there is no such value, or it cannot be set by itself (an alias, a block).
 */
export function setValue(source: string, path: readonly PropertyKey[], value: string): string | undefined {
  const document = parseDocument(source, { logLevel: 'silent' })
  const node = document.getIn(path, true)
  if (document.errors.length > 0 || !isScalar(node) || !node.range) return undefined
  const [start, end] = node.range
  const mark = /^["']/.exec(source.slice(start, end))?.[0]
  const changed = source.slice(0, start) + written(value, mark) + source.slice(end)
  const after = parseDocument(changed, { logLevel: 'silent' })
  return isSame(withValue(document.toJS(), path, value), after.toJS()) ? changed : undefined
}

/** The same of the front matter of a page. */
export function setField(text: string, path: readonly PropertyKey[], value: string): string | undefined {
  const found = frontMatterIn(text)
  const changed = found && setValue(found.source, path, value)
  if (!found || changed === undefined) return undefined
  return text.slice(0, found.start) + changed + text.slice(found.start + found.source.length)
}

/**
 * The text of a page whose front matter has one more field, on a line of its own below `description` or else
 * `title`; where there is no front matter it is made. Undefined where the page has other front matter than YAML.
 */
export function addField(text: string, name: string, value: string | readonly string[]): string | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const line = `${name}: ${written(value)}`
  const found = frontMatterIn(text)
  if (!found) {
    if (/^\uFEFF?(?:---|\+\+\+|[{;])/.test(text)) return undefined
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
    return `${mark}---${eol}${line}${eol}---${eol}${eol}${text.slice(mark.length)}`
  }
  const { source, start } = found
  const document = parseDocument(source, { logLevel: 'silent' })
  const { contents } = document
  if (document.errors.length > 0) return undefined
  const before = isMap(contents)
    ? ['description', 'title'].map((field) => endOf(contents.get(field, true), source)).find(Boolean)
    : undefined
  const at = before ?? source.length
  const changed = `${source.slice(0, at)}${line}${eol}${source.slice(at)}`
  const values: unknown = document.toJS() ?? {}
  const after = parseDocument(changed, { logLevel: 'silent' })
  if (typeof values !== 'object' || values === null) return undefined
  if (after.errors.length > 0 || !isSame({ ...values, [name]: value }, after.toJS())) return undefined
  return text.slice(0, start) + changed + text.slice(start + source.length)
}

/** Where the line after a value begins. */
function endOf(node: unknown, source: string): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) {
    return undefined
  }
  const last = source.slice(0, Number(node.range[1])).trimEnd().length
  return source.indexOf('\n', last) + 1 || undefined
}

/** A copy of data with another value at a path. */
function withValue(data: unknown, [key, ...rest]: readonly PropertyKey[], value: string): unknown {
  if (key === undefined) return value
  if (Array.isArray(data)) {
    return data.map((item, index) => (index === Number(key) ? withValue(item, rest, value) : item))
  }
  if (typeof data !== 'object' || data === null) return data
  return { ...data, [key]: withValue(Reflect.get(data, key), rest, value) }
}

/** A value as YAML, a list on one line: plain where that is read as the same text. */
export function written(value: string | readonly string[], mark?: string): string {
  if (typeof value !== 'string') return `[${value.map((item) => written(item)).join(', ')}]`
  if (mark === "'") return `'${value.replaceAll("'", "''")}'`
  const plain = /^[\p{L}\p{N}_.~/-]+$/u.test(value) && parseDocument(value).toJS() === value
  return mark === undefined && plain ? value : JSON.stringify(value)
}

/** True for data that is equal, in whatever order the fields of its maps are. */
export function isSame(a: unknown, b: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted)
}
