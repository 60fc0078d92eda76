import { type Finding, finding } from '../findings/finding.ts'
import { type Compared, type Twins, twinsOf } from './compared.ts'
import { isWrittenOut } from './number-words.ts'
import { type NumberFound, numbersIn } from './numbers.ts'
import { placeIn } from './places.ts'

interface Difference {
  twins: Twins
  missing: NumberFound[]
  added: NumberFound[]
}

/**
 * Numbers, dates and times of a block that its twin does not have. How a language writes them does not count, nor
 * what is in letters on the other side, nor what stands in another block of the page instead.
 */
export function checkNumbers(compared: Compared): Finding[] {
  const { original, translation } = compared
  const differences = twinsOf(compared).flatMap((twins) => {
    if (twins.original.kind === 'code') return []
    const difference = differenceOf(twins, original.page.language, translation.page.language)
    return difference.missing.length + difference.added.length > 0 ? difference : []
  })
  withoutMoved(differences)
  return differences.flatMap(({ twins, missing, added }) => {
    if (missing.length + added.length === 0) return []
    const isDate = [...missing, ...added].some(({ kind }) => kind !== 'number')
    return finding(
      isDate ? 'date-differs' : 'number-differs',
      placeIn(translation.page, twins.translation.line),
      {
        missing: listed(missing),
        extra: listed(added),
        original: original.page.file,
        originalLine: twins.original.line,
      },
      placeIn(original.page, twins.original.line),
    )
  })
}

function differenceOf(twins: Twins, from: string, to: string): Difference {
  const wanted = numbersIn(twins.original.text, from, to)
  const found = numbersIn(twins.translation.text, to, from)
  // Written alike is alike, whatever it means: a version, an article of law.
  cancel(wanted, found, ({ written }) => written)
  cancel(wanted, found, ({ key }) => key)
  return {
    twins,
    missing: wanted.filter(({ value }) => !isWrittenOut(value, twins.translation.text, to)),
    added: found.filter(({ value }) => !isWrittenOut(value, twins.original.text, from)),
  }
}

/** What is missing in one block and added in another has moved, as when a sentence goes to the next paragraph. */
function withoutMoved(differences: readonly Difference[]): void {
  const added = new Map<string, Difference[]>()
  for (const difference of differences) {
    for (const { key } of difference.added) added.set(key, [...(added.get(key) ?? []), difference])
  }
  for (const difference of differences) {
    difference.missing = difference.missing.filter(({ key }) => {
      const elsewhere = added.get(key)?.shift()
      if (!elsewhere) return true
      elsewhere.added.splice(
        elsewhere.added.findIndex((number) => number.key === key),
        1,
      )
      return false
    })
  }
}

/** Takes away, pair by pair, what both lists have. */
function cancel(a: NumberFound[], b: NumberFound[], keyOf: (number: NumberFound) => string): void {
  for (let index = a.length - 1; index >= 0; index--) {
    const one = a[index]
    const twin = one ? b.findIndex((other) => keyOf(other) === keyOf(one)) : -1
    if (twin < 0) continue
    a.splice(index, 1)
    b.splice(twin, 1)
  }
}

function listed(numbers: readonly NumberFound[]): string {
  return numbers.map(({ written }) => written).join(', ')
}
