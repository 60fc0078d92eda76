/** A text with a capital first letter, as at the beginning of a line: `svenska` to `Svenska`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
