import type { Section } from '../coverage/sections.ts'
import type { Place } from '../findings/finding.ts'
import type { Page } from '../pages/page.ts'
import type { Compared } from './compared.ts'

/** The line of a section's heading; 0 for what stands above the first. */
export function sectionLine({ heading }: Section): number {
  return heading?.line ?? 0
}

const pageLines = new WeakMap<Page, readonly string[]>()

function linesOf(page: Page): readonly string[] {
  const lines = pageLines.get(page) ?? page.body.split('\n')
  pageLines.set(page, lines)
  return lines
}

/** A place in a page's file; the column is where the line's text begins where none is given. */
export function placeIn(page: Page, line: number, column?: number): Place {
  const written = linesOf(page)[line - page.bodyLine] ?? ''
  return { file: page.file, line, column: column ?? written.length - written.trimStart().length + 1 }
}

/** The place of an element, or of a block, in its page's file. */
export function placeOf(page: Page, { line, column }: { line: number; column?: number }): Place {
  return column === undefined ? placeIn(page, line) : { file: page.file, line, column }
}

/** Where the twin of the section begins that a line of the original is in, else the page's text. */
export function sectionStart({ translation, alignment }: Compared, line: number): Place {
  const around = alignment.sections.findLast(
    ({ original: section }) => section && sectionLine(section) <= line,
  )
  return placeIn(translation.page, around?.translation?.heading?.line ?? translation.page.bodyLine)
}

/** Where the twin of the block begins that a line of the original is in; undefined where it has none. */
export function twinPlace({ original, translation, alignment }: Compared, line: number): Place | undefined {
  let found: number | undefined
  for (const [index, block] of original.page.blocks.entries()) {
    if (block.kind !== 'field' && block.line <= line) found = index
  }
  const to = alignment.blocks.find(
    (pair) => pair.original !== undefined && pair.original === found,
  )?.translation
  const twin = to === undefined ? undefined : translation.page.blocks[to]
  return twin && placeIn(translation.page, twin.line)
}
