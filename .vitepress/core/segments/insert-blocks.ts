import type { Page } from '../pages/page.ts'
import { readPlaces } from './block-places.ts'
import { changeField } from './front-matter-change.ts'
import { isBlank, newBlock } from './insert-block.ts'
import { lineAfter } from './line-after.ts'
import type { BlockTexts } from './page-texts.ts'
import { isReadAs } from './read-as.ts'
import type { Refusal, RefusalReason } from './refusal.ts'
import { asItIs, hasBlocks } from './same-blocks.ts'
import type { PageReader } from './write-segments.ts'

/** A text of the original that the translation has no block for. */
export interface MissingText {
  id: string
  /** The block of the original, and which cell of it. */
  texts: BlockTexts
  cell?: number
  text: string
}

/**
 * Puts blocks that the translation lacks after the twins of those before them; each alone, or it is refused. `before`
 * has the translation's block for each of the original's, code too.
 */
export function insertBlocks(
  original: Page,
  file: string,
  missing: readonly MissingText[],
  before: ReadonlyMap<number, number>,
  read: PageReader,
  refused: Refusal[],
): string {
  const byBlock = new Map<number, MissingText[]>()
  for (const each of missing) {
    byBlock.set(each.texts.index, [...(byBlock.get(each.texts.index) ?? []), each])
  }
  let text = file
  let page = read(file)
  let twins = new Map(before)
  for (const [index, parts] of byBlock) {
    const refuse = (reason: RefusalReason) => {
      for (const { id } of parts) refused.push({ id, reason })
    }
    const [first] = parts
    if (!page || !first) {
      refuse('unreadable')
      continue
    }
    const made =
      first.texts.field === undefined
        ? withBlock({ original, text, page, twins }, first.texts, parts)
        : withField(text, page, first.texts.field, first.text)
    if ('reason' in made) {
      refuse(made.reason)
      continue
    }
    const after = read(made.text)
    const expected = page.blocks.map(asItIs)
    expected.splice(made.at, 0, made.expected)
    if (!after || !hasBlocks(after, expected) || !isReadAs(after, made.at, made.said)) {
      refuse('structure')
      continue
    }
    twins = new Map([...twins].map(([from, to]) => [from, to >= made.at ? to + 1 : to]))
    twins.set(index, made.at)
    text = made.text
    page = after
  }
  return text
}

interface Made {
  text: string
  /** The index that the block has then. */
  at: number
  expected: ReturnType<typeof asItIs>
  /** How its text is to be read; none of a field or a row. */
  said?: string | undefined
}

function withField(text: string, page: Page, field: string, value: string): Made | { reason: RefusalReason } {
  const change = changeField(text, text.length - page.body.length, field, value)
  if (!change) return { reason: 'noPlace' }
  const fields = page.blocks.filter(({ kind }) => kind === 'field')
  const order = ['title', 'description', 'location']
  const rank = order.indexOf(field)
  const before = order.slice(0, rank < 0 ? order.length : rank).filter((name) => hasField(page, name)).length
  return {
    text: text.slice(0, change.start) + change.text + text.slice(change.end),
    at: rank < 0 ? fields.length : before,
    expected: { kinds: ['field'], source: value },
  }
}

function hasField({ fields }: Page, name: string): boolean {
  return Object.hasOwn(fields, name)
}

interface State {
  original: Page
  text: string
  page: Page
  twins: ReadonlyMap<number, number>
}

function withBlock(
  { original, text, page, twins }: State,
  texts: BlockTexts,
  parts: readonly MissingText[],
): Made | { reason: RefusalReason } {
  const block = newBlock(original, texts, new Map(parts.map(({ cell = 0, text: said }) => [cell, said])))
  if ('reason' in block) return block
  const here = bodyOf(page)
  const there = bodyOf(original)
  const [first, end] = there.lines[texts.index - there.fields] ?? [0, 0]
  let before = texts.index - 1
  while (before >= there.fields && (twins.get(before) ?? -1) < here.fields) before--
  const twin = before < there.fields ? undefined : twins.get(before)
  const from = twin === undefined ? 0 : (here.lines[twin - here.fields]?.[1] ?? 0)
  const originalFrom = before < there.fields ? 0 : (there.lines[before - there.fields]?.[1] ?? 0)
  const source = original.body.split('\n')
  const code = there.lines.filter((_, at) => original.blocks[at + there.fields]?.kind === 'code')
  const isCode = (line: number) => code.some(([start, stop]) => line >= start && line < stop)
  const between = source.slice(originalFrom, first).filter((_, at) => !isCode(originalFrom + at))
  const lines = page.body.split('\n')
  const line = lineAfter({ lines: between, isRow: texts.block.kind === 'row' }, lines, from)
  if (line === undefined) return { reason: 'noPlace' }
  let at = line
  if (at === 0) while (at < lines.length - 1 && isBlank(lines[at] ?? '')) at++
  const separator = source[first - 1] ?? ''
  const isApart = at === 0 ? first > 0 : !isBlank(lines[at - 1] ?? '')
  const fresh = [...(isApart && isBlank(separator) ? [separator.trimEnd()] : []), ...block.lines]
  const below = lines[at]
  if (below !== undefined && !isBlank(below) && isBlank(source[end] ?? '')) fresh.push('')
  const body = [...lines.slice(0, at), ...fresh, ...lines.slice(at)].join('\n')
  return {
    text: text.slice(0, text.length - page.body.length) + body,
    at: here.fields + here.lines.filter(([start]) => start < at).length,
    expected: block.expected,
    said: block.text,
  }
}

function bodyOf({ body, blocks }: Page): { fields: number; lines: [number, number][] } {
  const fields = blocks.filter(({ kind }) => kind === 'field').length
  return { fields, lines: readPlaces(body).lines }
}
