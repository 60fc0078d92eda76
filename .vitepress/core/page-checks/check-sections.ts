import { type Finding, finding } from '../findings/finding.ts'
import type { Block } from '../markdown/blocks.ts'
import type { Compared } from './compared.ts'
import { placeIn } from './places.ts'
import { risingRun } from './rising-run.ts'

/** Sections that only the translation has, that have moved, and headings of another level than their twin's. */
export function checkSections(compared: Compared): Finding[] {
  return [...addedSections(compared), ...movedSections(compared), ...headingLevels(compared)]
}

function addedSections({ original, translation, alignment }: Compared): Finding[] {
  return alignment.sections.flatMap(({ original: section, translation: added }) => {
    if (section || !added?.heading) return []
    const { heading } = added
    const place = placeIn(translation.page, heading.line)
    return finding('section-added', place, { heading: heading.text, original: original.page.file })
  })
}

function movedSections({ original, translation, alignment }: Compared): Finding[] {
  const paired = alignment.sections.flatMap(({ original: section, translation: twin }) =>
    section?.heading && twin?.heading ? [{ heading: section.heading, twin: twin.heading }] : [],
  )
  const kept = risingRun(paired.map(({ twin }) => twin.line))
  return paired.flatMap(({ heading, twin }, index) =>
    kept.has(index)
      ? []
      : finding(
          'section-moved',
          placeIn(translation.page, twin.line),
          { heading: twin.text, original: original.page.file, originalLine: heading.line },
          placeIn(original.page, heading.line),
        ),
  )
}

function headingLevels({ original, translation, alignment }: Compared): Finding[] {
  const findings: Finding[] = []
  const twins = new Map(
    alignment.sections.flatMap(({ original: section, translation: twin }): [Block, Block][] =>
      section?.heading && twin?.heading ? [[twin.heading, section.heading]] : [],
    ),
  )
  // A page may begin one level lower than its original throughout.
  const offset = commonest(
    [...twins].map(([heading, twin]) => (heading.heading?.level ?? 0) - (twin.heading?.level ?? 0)),
  )
  let above: number | undefined
  for (const block of translation.page.blocks) {
    if (!block.heading) continue
    const { level } = block.heading
    const twin = twins.get(block)
    const wanted = (twin?.heading?.level ?? 0) + offset
    const place = placeIn(translation.page, block.line)
    if (twin && wanted !== level) {
      const values = {
        heading: block.text,
        level,
        wanted,
        originalLine: twin.line,
        original: original.page.file,
      }
      findings.push(finding('heading-level', place, values, placeIn(original.page, twin.line)))
    } else if (!twin && above !== undefined && level > above + 1) {
      findings.push(finding('heading-skipped', place, { heading: block.text, level, above }))
    }
    above = level
  }
  return findings
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))
  return first && first[1] * 2 > numbers.length ? first[0] : 0
}
