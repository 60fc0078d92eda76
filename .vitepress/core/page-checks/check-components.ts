import { type Finding, finding } from '../findings/finding.ts'
import type { Compared } from './compared.ts'
import type { NamedElement } from './page-elements.ts'
import { placeOf, sectionStart } from './places.ts'

/** Vue components in the text that only one of the pages has. */
export function checkComponents(compared: Compared): Finding[] {
  const { original, translation } = compared
  const wanted = original.elements.components
  const found = translation.elements.components
  const missing = without(wanted, found).map((component) => {
    const start = sectionStart(compared, component.line)
    const values = { name: component.name, original: original.page.file, originalLine: component.line }
    return finding('component-missing', start, values, placeOf(original.page, component))
  })
  const added = without(found, wanted).map((component) =>
    finding('component-added', placeOf(translation.page, component), {
      name: component.name,
      original: original.page.file,
    }),
  )
  return [...missing, ...added]
}

/** What of `all` has no counterpart of the same name in `others`, each counted once. */
function without(all: readonly NamedElement[], others: readonly NamedElement[]): NamedElement[] {
  const counts = new Map<string, number>()
  for (const { name } of others) counts.set(name, (counts.get(name) ?? 0) + 1)
  return all.filter(({ name }) => {
    const left = counts.get(name) ?? 0
    counts.set(name, left - 1)
    return left <= 0
  })
}
