import { parser } from './parser.ts'

/** A link or an image of a page, as it is written. */
export interface Link {
  target: string
  /** The line and column of the target in the file, from 1. */
  line: number
  column: number
}

/** Every link and image target of a Markdown body, in order. `firstLine` is the file's line of the body. */
export function linksOf(body: string, firstLine = 1): Link[] {
  const lines = body.split('\n')
  const links: Link[] = []
  let row: [number, number] | null = null
  for (const token of parser.parse(body, {})) {
    // The text of a table's cell has no place of its own; its row has.
    if (token.type === 'tr_open') row = token.map
    const map = token.map ?? row
    const targets = (token.children ?? []).flatMap(
      (child) => child.attrGet('href') ?? child.attrGet('src') ?? [],
    )
    if (targets.length === 0 || !map) continue
    let from = { line: map[0], column: 0 }
    for (const target of targets) {
      from = locate(lines, target, from, map[1])
      links.push({ target, line: firstLine + from.line, column: from.column + 1 })
    }
  }
  return links
}

function locate(
  lines: readonly string[],
  target: string,
  from: { line: number; column: number },
  end: number,
): { line: number; column: number } {
  for (let line = from.line; line < end; line++) {
    const written = lines[line] ?? ''
    const start = line === from.line ? from.column : 0
    const column = [target, decode(target)]
      .map((form) => written.indexOf(`](${form}`, start))
      .find((index) => index >= 0)
    if (column !== undefined) return { line, column: column + 2 }
  }
  return from
}

/** A path with its percent signs decoded, or as it is where they are not well formed. */
export function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
