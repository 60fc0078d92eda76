import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { isEmptyString, type StringFile } from '../strings/string-file.ts'
import { addString, segmentsOf } from './add-string.ts'
import { textNodes } from './json-places.ts'
import { jsonStyle } from './json-style.ts'
import { plainFile } from './plain-file.ts'
import type { Refusal, TextsById, Written } from './refusal.ts'
import { type StringText, stringTexts } from './string-segments.ts'
import { applyChanges, type TextChange } from './text-change.ts'

/**
 * The text of a translation's locale file with new texts in it, by key; all else is byte for byte as it was: indentation,
 * order, escapes, line ends. What it lacks is put where the original has it; a file that is not there begins empty.
 */
export function writeStrings(
  original: StringFile,
  raw: string | undefined,
  language: string,
  edits: TextsById,
): Written {
  const file = plainFile(raw ?? '{}\n')
  const root = parsed(file.text)
  if (!root)
    return { text: raw ?? '', refused: [...edits.keys()].map((id) => ({ id, reason: 'unreadable' })) }
  const nodes = textNodes(root)
  const there = {
    ...original,
    language,
    entries: new Map([...nodes.keys()].map((key) => [key, { key, value: '', line: 1, column: 1 }])),
  }
  const known = new Map(stringTexts(original, there, language).map((text) => [text.key, text]))
  const refused: Refusal[] = []
  const changes: TextChange[] = []
  const missing: { id: string; text: StringText; value: string }[] = []
  const { quote } = jsonStyle(file.text)
  for (const [id, value] of inOrder(edits, known)) {
    const text = known.get(id)
    const node = nodes.get(id)
    if (!text) refused.push({ id, reason: 'unknown' })
    else if (isEmptyString(value)) refused.push({ id, reason: 'empty' })
    else if (!node) missing.push({ id, text, value })
    else if (node.type !== 'string' || node.value !== value) {
      changes.push({ start: node.offset, end: node.offset + node.length, text: quote(value) })
    }
  }
  let text = applyChanges(file.text, changes)
  const paths = [...known.values()].map((wanted) => placeOf(original, wanted).path)
  for (const { id, text: wanted, value } of missing) {
    const { path, inList } = placeOf(original, wanted)
    const added = addString(text, { path, inList, value }, paths)
    if (added === undefined) refused.push({ id, reason: 'noPlace' })
    else text = added
  }
  if (!saysAll(text, nodes, edits, new Set(refused.map(({ id }) => id)))) {
    return { text: raw ?? '', refused: [...edits.keys()].map((id) => ({ id, reason: 'structure' })) }
  }
  if (text === file.text) return { text: raw ?? (edits.size > refused.length ? text : ''), refused }
  return { text: file.withText(text), refused }
}

function inOrder(edits: TextsById, known: ReadonlyMap<string, StringText>): [string, string][] {
  const ids = [...known.keys()].filter((id) => edits.has(id))
  const others = [...edits.keys()].filter((id) => !known.has(id))
  return [...ids, ...others].map((id) => [id, edits.get(id) ?? ''])
}

/** Where the original has a string, or the other forms of one that only the translation's language has. */
function placeOf(original: StringFile, { key, unit }: StringText): { path: string[]; inList: boolean } {
  const entry =
    original.entries.get(key) ?? (unit.kind === 'plural' ? [...unit.forms.values()][0] : unit.entry)
  return { path: segmentsOf(key, entry?.parents), inList: entry?.inList ?? false }
}

function parsed(text: string): Node | undefined {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  return errors.length === 0 && root?.type === 'object' ? root : undefined
}

/** True where a file says what it said before, and the new texts that were not refused, and nothing else. */
function saysAll(
  text: string,
  before: ReadonlyMap<string, Node>,
  edits: TextsById,
  refused: ReadonlySet<string>,
): boolean {
  const root = parsed(text)
  if (!root) return false
  const now = textNodes(root)
  const taken = [...edits].filter(([key]) => !refused.has(key))
  const keys = new Set([...before.keys(), ...taken.map(([key]) => key)])
  return (
    now.size === keys.size &&
    taken.every(([key, value]) => now.get(key)?.value === value) &&
    [...before].every(
      ([key, { value }]) => (edits.has(key) && !refused.has(key)) || now.get(key)?.value === value,
    )
  )
}
