import { fold } from '../markdown/blocks.ts'
import type { Page } from '../pages/page.ts'
import { placesIn } from './block-places.ts'

/** The texts of the cells of a page's rows, by the index of the block. */
export function rowCells({ body, blocks }: Pick<Page, 'body' | 'blocks'>): Map<number, string[]> {
  const fields = blocks.filter(({ kind }) => kind === 'field').length
  const rows = new Map<number, string[]>()
  for (const { kind, block, text, note } of placesIn(body)) {
    if (kind !== 'cell') continue
    const index = block + fields
    rows.set(index, [...(rows.get(index) ?? []), fold(text + (note?.text ?? ''))])
  }
  return rows
}

/** True where the rows of a page are as they were but for new texts, by the index of the row and the cell from 1. */
export function hasCells(
  before: Page,
  after: Page,
  changed: ReadonlyMap<number, ReadonlyMap<number, string>>,
): boolean {
  if (changed.size === 0) return true
  const was = rowCells(before)
  const is = rowCells(after)
  return [...changed].every(([index, texts]) => {
    const now = is.get(index) ?? []
    const cells = was.get(index) ?? []
    return (
      now.length === cells.length &&
      now.every((text, at) => text === (texts.get(at + 1) ?? cells[at])) &&
      [...texts.keys()].every((cell) => cell <= cells.length)
    )
  })
}
