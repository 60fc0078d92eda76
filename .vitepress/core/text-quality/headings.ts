import { type Finding, finding } from '../findings/finding.ts'
import { placeIn } from '../page-checks/places.ts'
import type { Page } from '../pages/page.ts'

/** Headings that stand more than one level below the one before; the title of the page is the first level. */
export function checkHeadings(page: Page): Finding[] {
  let above = 1
  return page.blocks.flatMap((block) => {
    if (!block.heading) return []
    const { level } = block.heading
    const isSkipped = level > above + 1
    const values = { heading: block.text, level, above }
    above = level
    return isSkipped ? [finding('heading-skipped', placeIn(page, block.line), values)] : []
  })
}
