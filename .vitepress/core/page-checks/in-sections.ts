import { sectionsOf } from '../coverage/sections.ts'
import type { Place } from '../findings/finding.ts'
import type { Compared, Examined } from './compared.ts'
import type { PageElements } from './page-elements.ts'
import { placeIn, sectionLine } from './places.ts'
import type { Written } from './written-places.ts'

/** What of two pages stands in one pair of sections, for elements of any kind. */
export interface InSections<Element> {
  original: Element[]
  translation: Element[]
  /** Where the translation's section begins, for what is not there. */
  start: Place
}

/** Elements by pairs of sections; those of sections without a twin are left out, which is said already. */
export function bySection<Element extends Written>(
  compared: Compared,
  elementsOf: (elements: PageElements) => readonly Element[],
): InSections<Element>[] {
  const { original, translation, alignment } = compared
  const ofOriginal = grouped(original, elementsOf(original.elements))
  // What stands below a heading of the translation's own belongs to the section above it.
  const paired = new Set(
    alignment.sections.map(
      ({ original: section, translation: twin }) => section && twin && sectionLine(twin),
    ),
  )
  const ofTranslation = grouped(translation, elementsOf(translation.elements), (line) => paired.has(line))
  return alignment.sections.flatMap(({ original: section, translation: twin }): InSections<Element>[] => {
    if (!section || !twin) return []
    const start = placeIn(translation.page, twin.heading?.line ?? translation.page.bodyLine)
    return [
      {
        original: ofOriginal.get(sectionLine(section)) ?? [],
        translation: ofTranslation.get(sectionLine(twin)) ?? [],
        start,
      },
    ]
  })
}

/** Elements by the line of the heading above them; 0 is above the first. */
function grouped<Element extends Written>(
  { page }: Examined,
  elements: readonly Element[],
  isStart: (line: number) => boolean = () => true,
): ReadonlyMap<number, Element[]> {
  const starts = sectionsOf(page)
    .map(sectionLine)
    .filter((line, index) => index === 0 || isStart(line))
  const groups = new Map<number, Element[]>()
  let section = 0
  for (const element of [...elements].sort((a, b) => a.line - b.line)) {
    while ((starts[section + 1] ?? Number.POSITIVE_INFINITY) <= element.line) section++
    const start = starts[section] ?? 0
    const group = groups.get(start) ?? []
    group.push(element)
    groups.set(start, group)
  }
  return groups
}
