import type { Block } from '../markdown/blocks.ts'
import { fold } from '../markdown/blocks.ts'
import { translatableFields } from '../pages/fields.ts'
import type { Page } from '../pages/page.ts'
import { placesIn } from './block-places.ts'
import type { TextPlace } from './text-place.ts'

/** A field of the front matter, or a block of the body that has texts of its own. */
export interface BlockTexts {
  /** Its index among the page's blocks. */
  index: number
  block: Block
  /** `description`, `contact.0.text`; none of a block of the body. */
  field?: string
  /** The number of the block within the body, from 1; none of a field. */
  number?: number
  /** One text, or one for each cell; of a field none, since the body does not have it. */
  places: TextPlace[]
}

const known = new WeakMap<Page, readonly BlockTexts[]>()

/** The blocks of a page with the places of their texts, by index; code has none. Each page is read once. */
export function textsOf(page: Page): readonly BlockTexts[] {
  const texts = known.get(page) ?? readTexts(page)
  known.set(page, texts)
  return texts
}

function readTexts(page: Page): BlockTexts[] {
  const fields = page.blocks.filter(({ kind }) => kind === 'field')
  const paths = fieldPaths(page, fields)
  const byBlock = new Map<number, TextPlace[]>()
  for (const place of placesIn(page.body)) {
    byBlock.set(place.block, [...(byBlock.get(place.block) ?? []), place])
  }
  return page.blocks.flatMap((block, index): BlockTexts[] => {
    if (index < fields.length) {
      const field = paths[index]
      return field === undefined ? [] : [{ index, block, field, places: [] }]
    }
    const number = index - fields.length + 1
    const places = byBlock.get(number - 1) ?? []
    return isAsRead(block, places) ? [{ index, block, number, places }] : []
  })
}

/** The path of each field that the page writes itself; a translation has others from its original. */
function fieldPaths(page: Page, blocks: readonly Block[]): (string | undefined)[] {
  const paths = translatableFields(page.fields)
  let from = 0
  return blocks.map(({ source, line }) => {
    const at = paths.findIndex(
      ({ path, text }, index) => index >= from && text === source && page.at(path).line === line,
    )
    if (at < 0) return undefined
    from = at + 1
    return paths[at]?.path.join('.')
  })
}

/** Two readings of one body must say the same; where they do not, nothing is written there. */
function isAsRead(block: Block, places: readonly TextPlace[]): boolean {
  if (places.length === 0) return false
  const sources = places.map((place) => sourceWith(place, place.text + (place.note?.text ?? '')))
  return sources.join(' | ') === block.source
}

/** A block's Markdown with another text in its place; that of a cell is its part of the row's. */
export function sourceWith({ kind, lead, tail }: TextPlace, text: string): string {
  return fold(kind === 'heading' || kind === 'cell' ? text : lead + text + tail)
}
