import { type Finding, finding } from '../findings/finding.ts'
import type { Compared } from './compared.ts'
import { bySection } from './in-sections.ts'
import { placeOf } from './places.ts'

/** Containers (`::: warning`) that are missing in a section, or are of another kind than the original's. */
export function checkContainers(compared: Compared): Finding[] {
  const { original, translation } = compared
  return bySection(compared, ({ containers }) => containers).flatMap((section) =>
    section.original.flatMap((container, index) => {
      const twin = section.translation[index]
      if (twin?.name === container.name) return []
      const place = twin ? placeOf(translation.page, twin) : section.start
      const values = {
        kind: container.name,
        found: twin?.name ?? '',
        original: original.page.file,
        originalLine: container.line,
      }
      return finding('container-differs', place, values, placeOf(original.page, container))
    }),
  )
}
