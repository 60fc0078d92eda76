/** How many lines, headings or keys a sentence names. */
const mostNamed = 8

/** Names as a sentence lists them: `12, 15, 20 …`. */
export function listed(names: readonly (string | number)[]): string {
  return names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? ' …' : '')
}
