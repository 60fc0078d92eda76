import { Document, isScalar, parseDocument, Scalar } from 'yaml'
import type { TextChange } from './text-change.ts'

/**
 * Sets a field of the front matter that a file begins with (`contact.0.text`), in the style that its value has, and
 * no other. Undefined where it has no place there.
 */
export function changeField(
  file: string,
  bodyStart: number,
  field: string,
  text: string,
): TextChange | undefined {
  const start = file.indexOf('\n') + 1
  const end = file.indexOf('\n---', start - 1)
  if (!file.startsWith('---') || start === 0 || end < 0 || end >= bodyStart) return undefined
  const yaml = file.slice(start, end + 1)
  const path = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  const wanted = wantedValue(yaml, path, text)
  const node: unknown = document.getIn(path, true)
  const ways = isScalar(node) && node.range ? changesOf(yaml, node, text) : added(yaml, path, text)
  const found = ways.find((way) => {
    const changed = yaml.slice(0, way.start) + way.text + yaml.slice(way.end)
    return !/^(?:---|\.\.\.)/m.test(changed) && wanted !== undefined && saysOf(changed) === wanted
  })
  return found && { start: start + found.start, end: start + found.end, text: found.text }
}

/** What the front matter must say with the new text in it, as one text to be compared. */
function wantedValue(yaml: string, path: readonly (string | number)[], text: string): string | undefined {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' })
  try {
    document.setIn(path, text)
    return canonical(document.toJS({ maxAliasCount: 100 }))
  } catch {
    return undefined
  }
}

function saysOf(yaml: string): string | undefined {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' })
  return document.errors.length > 0 ? undefined : canonical(document.toJS({ maxAliasCount: 100 }))
}

/** Texts are read trimmed, so what a block of text ends with is nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? inner.trim() : inner))
}

/** The ways to write a value, the one that is most like it first. */
function changesOf(yaml: string, node: Scalar, text: string): TextChange[] {
  const [start = 0, end = 0] = node.range ?? []
  const as = (type: Scalar.Type): TextChange => ({ start, end, text: scalarText(text, type) })
  const double = as(Scalar.QUOTE_DOUBLE)
  const single = as(Scalar.QUOTE_SINGLE)
  const plain = isQuoted(as(Scalar.PLAIN).text) ? [] : [as(Scalar.PLAIN)]
  const unquoted = isQuoted(scalarText(String(node.value), Scalar.PLAIN)) ? plain : []
  switch (node.type) {
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL: {
      const [head = '', first = ''] = yaml.slice(start, end).split('\n')
      const indent = /^\s*/.exec(first)?.[0] ?? '  '
      const close = yaml.slice(start, end).endsWith('\n') ? '\n' : ''
      return [{ start, end, text: `${head}\n${indent}${text}${close}` }, double]
    }
    // A value that is in quotes since it had to be may do without; one that is by choice stays so.
    case Scalar.QUOTE_DOUBLE:
      return [...unquoted, double]
    case Scalar.QUOTE_SINGLE:
      return [...unquoted, single, double]
    default:
      return [...plain, ...(text.includes("'") || prefersDouble(yaml) ? [] : [single]), double]
  }
}

function isQuoted(scalar: string): boolean {
  return /^["']/.test(scalar)
}

/** True where the values in quotes have double ones. */
function prefersDouble(yaml: string): boolean {
  return /: "/.test(yaml) && !/: '/.test(yaml)
}

function scalarText(text: string, type: Scalar.Type): string {
  const scalar = new Scalar(text)
  scalar.type = type
  return new Document(scalar).toString({ lineWidth: 0 }).replace(/\n$/, '')
}

/** A field that is not there yet, where adding it changes no line that is. */
function added(yaml: string, path: readonly (string | number)[], text: string): TextChange[] {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' })
  try {
    document.setIn(path, text)
  } catch {
    return []
  }
  const before = yaml.split('\n')
  const now = document.toString({ lineWidth: 0 }).split('\n')
  let head = 0
  while (head < before.length - 1 && before[head] === now[head]) head++
  const more = now.length - before.length
  if (more < 1 || before.slice(head).some((line, index) => line !== now[head + more + index])) return []
  const start = before.slice(0, head).join('\n').length + (head > 0 ? 1 : 0)
  return [{ start, end: start, text: `${now.slice(head, head + more).join('\n')}\n` }]
}
