import type { Page } from '../pages/page.ts'
import { gatherPuts, type Put } from './gather-puts.ts'
import { insertBlocks } from './insert-blocks.ts'
import { plainFile } from './plain-file.ts'
import { isReadAs } from './read-as.ts'
import type { Refusal, TextsById, Written } from './refusal.ts'
import { hasCells } from './row-cells.ts'
import { asItIs, hasBlocks, isBuiltAlike } from './same-blocks.ts'
import { applyChanges } from './text-change.ts'

/** Reads the text of a translation's file, with LF line ends, as a page; undefined where it is none. */
export type PageReader = (text: string) => Page | undefined

/**
 * The text of a translation's file with new texts in it, by the id of their segments; all else is byte for byte as
 * it was. Nothing is written that would make the page another one: each block must read afterwards as it was given,
 * and all others as before. `read` is asked for the page after each step.
 */
export function writeSegments(original: Page, raw: string, edits: TextsById, read: PageReader): Written {
  const file = plainFile(raw)
  const refused: Refusal[] = []
  const page = read(file.text)
  if (!page) return { text: raw, refused: [...edits.keys()].map((id) => ({ id, reason: 'unreadable' })) }
  const { puts, missing, all } = gatherPuts(original, file.text, page, edits, refused)
  const kept = puts.length === 0 ? file.text : withPuts(file.text, page, puts, read, refused)
  const text = missing.length === 0 ? kept : insertBlocks(original, kept, missing, all, read, refused)
  return { text: text === file.text ? raw : file.withText(text), refused }
}

/** Makes all changes that leave the page otherwise as it was: at once where that is so, else one after the other. */
function withPuts(
  file: string,
  page: Page,
  puts: readonly Put[],
  read: PageReader,
  refused: Refusal[],
): string {
  const make = (some: readonly Put[]) => {
    const text = applyChanges(
      file,
      some.map(({ change }) => change),
    )
    return isAsMeant(page, read(text), some) ? text : undefined
  }
  const all = make(puts)
  if (all !== undefined) return all
  const accept = (some: readonly Put[], before: readonly Put[]): readonly Put[] => {
    if (make([...before, ...some]) !== undefined) return some
    const [only] = some
    if (some.length === 1 && only) {
      refused.push({ id: only.id, reason: endsComment(only) ? 'comment' : 'structure' })
      return []
    }
    const middle = some.length >> 1
    const first = accept(some.slice(0, middle), before)
    return [...first, ...accept(some.slice(middle), [...before, ...first])]
  }
  return make(accept(puts, [])) ?? file
}

function endsComment({ change }: Put): boolean {
  return /<!--|-->/.test(change.text)
}

function isAsMeant(before: Page, after: Page | undefined, puts: readonly Put[]): boolean {
  if (!after) return false
  const expected = before.blocks.map(asItIs)
  const filled = new Set<number>()
  const cells = new Map<number, Map<number, string>>()
  for (const { index, cell, source, becomes } of puts) {
    const block = before.blocks[index]
    if (!block) return false
    if (cell !== undefined) {
      cells.set(index, (cells.get(index) ?? new Map<number, string>()).set(cell, source))
      continue
    }
    if (becomes) filled.add(block.line - before.bodyLine)
    expected[index] = { ...asItIs(block), source, ...(becomes && { kinds: becomes }) }
  }
  for (const index of cells.keys()) {
    const row = after.blocks[index]
    const was = before.blocks[index]
    if (!row || !was) return false
    expected[index] = { ...asItIs(was), source: row.source }
  }
  return (
    hasBlocks(after, expected) &&
    hasCells(before, after, cells) &&
    puts.every(({ index, text, cell }) => isReadAs(after, index, text, cell)) &&
    isBuiltAlike(before.body, after.body, filled)
  )
}
