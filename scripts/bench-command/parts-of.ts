import { UsageError } from '../arguments/usage-problem.ts'

/**
 * The parts that `--only` names, with commas between them; all where it is not given.
 * @throws UsageError that names them.
 */
export function partsOf<Part extends string>(
  given: string | undefined,
  parts: readonly Part[],
): readonly Part[] {
  if (given === undefined) return parts
  return given.split(',').map((name) => {
    const part = parts.find((known) => known === name.trim())
    if (part !== undefined) return part
    throw new UsageError(`--only takes ${parts.join(', ')}, not "${name}"`)
  })
}
