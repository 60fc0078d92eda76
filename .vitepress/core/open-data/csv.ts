/** What stands between several words in one field. */
export const betweenValues = ' | '

/**
 * Rows as a table by RFC 4180: values between commas, lines ended with CR LF. It begins with a byte order mark, by
 * which Excel knows UTF-8.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`
}

/** What a spreadsheet takes for the beginning of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
export const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** A field by RFC 4180. What a spreadsheet would run as a formula gets an apostrophe before it. */
function csvField(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
