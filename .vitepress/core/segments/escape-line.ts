const asItIs =
  /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|:::|~~~|`{3,}[^`]*$|=+\s*$|(?:[-_*][ \t]*){3,}$|-+\s*$|\[[^\]]+\]:)/
const number = /^(\d{1,9})([.)])(?=\s|$)/

/**
 * A line of a paragraph that would be something else (a heading, an item, a quotation, a fence, a rule, a link
 * reference) with the sign that keeps it a paragraph: https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeLine(line: string): string {
  if (number.test(line)) return line.replace(number, '$1\\$2')
  return asItIs.test(line) ? `\\${line}` : line
}

/** A heading whose last signs would be taken for its end: https://spec.commonmark.org/0.31.2/#atx-headings */
export function escapeHeading(text: string): string {
  return text.replace(/(^|\s)(#+)$/, '$1\\$2')
}
