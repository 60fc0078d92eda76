/** Which cell of a row is what; the languages where the heads say them. */
export interface Columns {
  name: number
  id: number
  source: number
  target: number
  state: number | undefined
  version: number | undefined
  from?: string
  to?: string
  /** How many cells a row has. */
  width: number
  /** The columns that are needed and not there. */
  missing: string[]
}

const languageIn = /^(source|target)\s?\(\s?([a-z]{2,3}(?:-[a-z\d]{1,8}){0,3})\s?\)$/i

/** Reads the head of a table: columns in any order, others between them, heads in any case. */
export function columnsOf(head: readonly string[]): Columns {
  const places = new Map<string, number>()
  const languages = new Map<string, string>()
  for (const [index, cell] of head.entries()) {
    const [, column = cell, language] = languageIn.exec(cell.trim()) ?? []
    const name = column.trim().toLowerCase()
    if (places.has(name)) continue
    places.set(name, index)
    if (language !== undefined) languages.set(name, language)
  }
  const missing = ['name', 'id', 'source', 'target'].filter((name) => !places.has(name))
  const at = (name: string) => places.get(name) ?? -1
  const from = languages.get('source')
  const to = languages.get('target')
  return {
    name: at('name'),
    id: at('id'),
    source: at('source'),
    target: at('target'),
    state: places.get('state'),
    version: places.get('version'),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    width: head.length,
    missing,
  }
}
