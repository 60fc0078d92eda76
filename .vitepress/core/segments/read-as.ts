import type { Page } from '../pages/page.ts'
import { textsOf } from './page-texts.ts'

/**
 * True where the text of a block, or of a cell from 1, is read as it was given, and no part of it as an id or as the
 * mark of a task; a field, and what no text is given of, is.
 */
export function isReadAs(page: Page, index: number, text: string | undefined, cell?: number): boolean {
  if (text === undefined) return true
  const texts = textsOf(page).find((each) => each.index === index)
  return texts?.places.find((place) => place.cell === cell)?.text === text
}
