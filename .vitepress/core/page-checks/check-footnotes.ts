import { type Finding, finding } from '../findings/finding.ts'
import type { Compared } from './compared.ts'
import { placeOf, sectionStart } from './places.ts'

/** Footnotes that a translation refers to and lacks, and those of the original that it does not have at all. */
export function checkFootnotes(compared: Compared): Finding[] {
  const { original, translation } = compared
  const notes = new Set(translation.elements.notes.map(({ name }) => name))
  const references = new Set(translation.elements.references.map(({ name }) => name))
  const broken = translation.elements.references.flatMap((reference) => {
    if (notes.has(reference.name)) return []
    return finding('footnote-broken', placeOf(translation.page, reference), { name: reference.name })
  })
  const wanted = new Map(original.elements.references.map((reference) => [reference.name, reference]))
  const sources = new Set(original.elements.notes.map(({ name }) => name))
  // Numbers of footnotes follow the order of the text, so they are counted; names are compared.
  const lacking = [...wanted.values()].filter(({ name }) => sources.has(name) && !references.has(name))
  const surplus = [...references].filter((name) => !wanted.has(name)).length
  const missing = lacking.slice(surplus).map((reference) => {
    const start = sectionStart(compared, reference.line)
    const values = { name: reference.name, original: original.page.file, originalLine: reference.line }
    return finding('footnote-missing', start, values, placeOf(original.page, reference))
  })
  return [...broken, ...missing]
}
