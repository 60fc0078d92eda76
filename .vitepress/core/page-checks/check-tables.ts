import { type Finding, finding } from '../findings/finding.ts'
import type { Compared } from './compared.ts'
import { bySection } from './in-sections.ts'
import { placeOf } from './places.ts'

/** Tables that are missing, or have more or fewer rows or columns than the original's. */
export function checkTables(compared: Compared): Finding[] {
  const { original, translation } = compared
  return bySection(compared, ({ tables }) => tables).flatMap((section) =>
    section.original.flatMap((table, index) => {
      const source = placeOf(original.page, table)
      const twin = section.translation[index]
      const values = {
        rows: table.rows,
        columns: table.columns,
        original: original.page.file,
        originalLine: table.line,
      }
      if (!twin) return finding('table-missing', section.start, values, source)
      if (twin.rows === table.rows && twin.columns === table.columns) return []
      const place = placeOf(translation.page, twin)
      return finding(
        'table-differs',
        place,
        { ...values, foundRows: twin.rows, foundColumns: twin.columns },
        source,
      )
    }),
  )
}
