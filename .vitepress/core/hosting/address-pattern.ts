/** A part of an address as it stands in a regular expression, in Apache's `m#…#` too. */
export function addressPattern(part: string): string {
  return part.replace(/[.+*?^${}()|[\]\\#]/g, '\\$&')
}
