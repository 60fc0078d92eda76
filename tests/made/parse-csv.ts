/**
 * Parses a table by RFC 4180 and throws where it is none. A byte order mark may stand first; lines end with CR LF.
 */
export function parseCsv(source: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy
  const text = source.replace(/^\uFEFF/, '')
  const rows: string[][] = []
  let row: string[] = []
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const match = field.exec(text)
    if (!match) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`)
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  if (row.length > 0) throw new Error('the last line has no end')
  const [head] = rows
  for (const other of rows) {
    if (other.length !== head?.length) throw new Error(`a row of ${other.length} fields: ${other.join()}`)
  }
  return rows
}
