/** How a JSON file writes what JSON lets one write in several ways. */
export interface JsonStyle {
  /** What one level is indented by. */
  indent: string
  /** A text in quotes, with the escapes that the file uses. */
  quote(text: string): string
}

/** The style of a JSON file; without one two spaces and as few escapes as can be. */
export function jsonStyle(text: string): JsonStyle {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  '
  const isAscii = /\\u[0-9a-fA-F]{4}/.test(text) && !/[^\0-\x7f]/.test(text)
  const hasSlashes = text.includes('\\/') && !/[^\\]\//.test(text)
  const isUpper = !/\\u[0-9A-F]*[a-f]/.test(text)
  const code = (sign: string) => {
    const digits = sign.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${isUpper && /\\u[0-9a-f]*[A-F]/.test(text) ? digits.toUpperCase() : digits}`
  }
  return {
    indent,
    quote(value) {
      const quoted = JSON.stringify(value)
      const ascii = isAscii ? quoted.replace(/[^\0-\x7f]/g, code) : quoted
      return hasSlashes ? ascii.replaceAll('/', '\\/') : ascii
    },
  }
}
