/** A cell of a table's row: its text with `\|` as `|`, and where it stands in the line. */
export interface CellPlace {
  text: string
  start: number
  end: number
}

/**
 * The cells of a table's row whose texts are `expected`; undefined where they are not. Split as markdown-it does,
 * by the rules of https://github.github.com/gfm/#tables-extension-
 */
export function cellPlaces(line: string, expected: readonly string[]): CellPlace[] | undefined {
  const marks = [/^[\s>]*/, /^(?:[\s>]|[-+*]\s|\d{1,9}[.)]\s)*/]
  for (const mark of marks) {
    const cells = split(line, mark.exec(line)?.[0].length ?? 0)
    if (expected.every((text, index) => (cells[index]?.text ?? '') === text)) return cells
  }
  return undefined
}

function split(line: string, from: number): CellPlace[] {
  const end = line.trimEnd().length
  const bounds = [from - 1]
  for (let at = from; at < end; at++) {
    if (line[at] === '|' && (at === from || line[at - 1] !== '\\')) bounds.push(at)
  }
  bounds.push(end)
  const cells = bounds.slice(1).map((bound, index) => cell(line, (bounds[index] ?? 0) + 1, bound))
  if (cells.length > 0 && line.slice(from, bounds[1]) === '') cells.shift()
  if (cells.length > 0 && line.slice((bounds.at(-2) ?? 0) + 1, end) === '') cells.pop()
  return cells
}

function cell(line: string, from: number, to: number): CellPlace {
  const raw = line.slice(from, to)
  const text = raw.trim()
  const start = from + (text === '' ? 0 : raw.indexOf(text))
  return { text: text.replaceAll('\\|', '|'), start, end: start + text.length }
}

/** A text as a cell of a table must have it. */
export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
