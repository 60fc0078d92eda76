/**
 * An id of ours as an NMTOKEN, which XLIFF 2 asks for: signs but ASCII's letters, digits, `.`, `-` and `_` as
 * `_x0020_`, the way of ISO/IEC 9075-14 (SQL/XML, 9.1).
 */
export function toToken(id: string): string {
  if (id === '') return '_x_'
  return id.replace(/_(?=x)|[^\w.-]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`
  })
}

/** The id that a token was made of; any other token is itself. */
export function fromToken(token: string): string {
  return token.replace(/_x([\dA-F]{0,6})_/g, (written, digits: string) => {
    if (digits === '') return ''
    const code = Number.parseInt(digits, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : written
  })
}
