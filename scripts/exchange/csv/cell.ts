import { formulaStart } from '../../../.vitepress/core/open-data/csv.ts'

/** What a spreadsheet takes for a number, a date or a time and shows in a way of its own: `007`, `1.50`, `2026-11-20`, `1e5`. */
const number = /^\d[\d.,:/\s%e+-]{0,40}$/i
const date =
  /^(?:\d{1,4}[\s.-]{1,2}\p{L}{3,9}\.?(?:[\s,.-]{1,2}\d{1,4})?|\p{L}{3,9}\.?[\s-]\d{1,4}(?:,?\s\d{4})?)$/u

/** A number that comes back as it was. */
const plainNumber = /^(?:0|[1-9]\d{0,14})$/

function isTaken(text: string): boolean {
  if (formulaStart.test(text)) return true
  return !plainNumber.test(text) && (number.test(text) || date.test(text))
}

/**
 * A text as a cell that a spreadsheet takes for a text: an apostrophe is put before what it would take for a formula,
 * a number or a date, and before what is that after apostrophes of its own, so that `unguarded` always gives the
 * text back.
 */
export function guarded(text: string): string {
  return isTaken(text.replace(/^'+/, '')) ? `'${text}` : text
}

/** The text of a cell: without the apostrophe that was put there. Other apostrophes are the text's own. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && isTaken(cell.replace(/^'+/, '')) ? cell.slice(1) : cell
}

/** A row of RFC 4180 with its line end: quotes where they are needed, and twice within. */
export function row(cells: readonly string[]): string {
  const quoted = cells.map((cell) =>
    /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  )
  return `${quoted.join(',')}\r\n`
}
