import { UsageError } from '../arguments/usage-problem.ts'

/**
 * Whole numbers with commas between them.
 * @throws UsageError that names the option.
 */
export function numbersOf(option: string, given: string): number[] {
  return given.split(',').map((text) => {
    if (/^\d{1,6}$/.test(text.trim())) return Number(text)
    throw new UsageError(`${option} takes whole numbers, not "${given}"`)
  })
}
