import { type Finding, finding } from '../findings/finding.ts'
import type { Compared } from './compared.ts'
import { bySection } from './in-sections.ts'
import type { ListElement } from './page-elements.ts'
import { placeOf } from './places.ts'

/**
 * Lists that have fewer or more items than the original's. Where a section has another number of lists, all their
 * items are counted together, since one list may be written as two.
 */
export function checkLists(compared: Compared): Finding[] {
  const { original, translation } = compared
  return bySection(compared, ({ lists }) => lists).flatMap((section) => {
    const report = (list: ListElement, items: number, found: number, twin: ListElement | undefined) => {
      if (items === found) return []
      const place = twin ? placeOf(translation.page, twin) : section.start
      const values = { count: items, found, original: original.page.file, originalLine: list.line }
      return finding('list-differs', place, values, placeOf(original.page, list))
    }
    const [first] = section.original
    if (!first) return []
    if (section.original.length !== section.translation.length) {
      return report(first, itemsOf(section.original), itemsOf(section.translation), section.translation[0])
    }
    return section.original.flatMap((list, index) => {
      const twin = section.translation[index]
      return report(list, list.items, twin?.items ?? 0, twin)
    })
  })
}

function itemsOf(lists: readonly ListElement[]): number {
  return lists.reduce((sum, { items }) => sum + items, 0)
}
