import { isBlank, isSeparator } from './insert-block.ts'

/** What stands in an original between a block that has a twin and one that has none. */
export interface Gap {
  /** The lines between, without those of code. */
  lines: readonly string[]
  /** True where what is to be put in is a row of a table. */
  isRow: boolean
}

/**
 * The line of a body, from `from`, that a block comes before which stands after `gap` in the original: behind what both
 * have there, such as the end of a container. Undefined where the body lacks the container or the table that it is in.
 */
export function lineAfter(
  { lines: between, isRow }: Gap,
  body: readonly string[],
  from: number,
): number | undefined {
  let at = from
  let open = 0
  for (const line of between) {
    if (isBlank(line)) continue
    let next = at
    while (next < body.length && isBlank(body[next] ?? '')) next++
    const here = body[next] ?? ''
    if (open === 0 && (here.trim() === line.trim() || (isSeparator(here) && isSeparator(line)))) at = next + 1
    else if (/^[\s>]*:::+\s*$/.test(line)) open = Math.max(open - 1, 0)
    else if (/^[\s>]*:::/.test(line)) open++
    else if (isRow && isSeparator(line)) return undefined
  }
  return open === 0 ? at : undefined
}
