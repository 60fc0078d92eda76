/** What stands between several words in one field. */
export const betweenValues = ' | '

/**
 * Rows as a table by RFC 4180: values between commas, lines ended with CR LF. It begins with a byte order mark, by
 * which Excel knows UTF-8.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`
}

/**
 * A field by RFC 4180. What a spreadsheet would run as a formula gets an apostrophe before it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
