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
    let from: Place = { line: map[0], column: 0 }
    const written = writtenTargets(lines, map)
    for (const target of targets) {
      from = take(written, target) ?? from
      links.push({ target, line: firstLine + from.line, column: from.column + 1 })
    }
  }
  return links
}

/** Line and column from 0. */
interface Place {
  line: number
  column: number
}

interface Written extends Place {
  /** What follows `](`, up to the end of the line. */
  text: string
}

/**
 * How many places ahead a target is looked for. Links stand in order but for an image in a link; a link by
 * reference, which has no place of its own, would else be looked for to the end each time.
 */
const mostAhead = 16

/** The places of a block where a target could be written. */
function writtenTargets(lines: readonly string[], [start, end]: [number, number]): Written[] {
  const places: Written[] = []
  for (let line = start; line < end; line++) {
    const text = lines[line] ?? ''
    for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
      places.push({ line, column: at + 2, text: text.slice(at + 2) })
    }
  }
  return places.reverse()
}

/** Takes the place of a target from those that are left, the next one last. */
function take(written: Written[], target: string): Place | undefined {
  const forms = [target, decode(target)]
  const first = Math.max(written.length - mostAhead, 0)
  for (let index = written.length - 1; index >= first; index--) {
    const place = written[index]
    if (!place || !forms.some((form) => place.text.startsWith(form))) continue
    written.splice(index, 1)
    return { line: place.line, column: place.column }
  }
  return undefined
}

/** A path with its percent signs decoded, or as it is where they are not well formed. */
export function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
