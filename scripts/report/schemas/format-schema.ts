/** The line width of biome.json. */
const mostColumns = 110

/** JSON laid out as Biome lays out the project's files: a short list of plain values stands on one line. */
export function formatSchema(value: unknown): string {
  return `${laidOut(value, '', 0)}\n`
}

/** `before` is how much stands on the line already, indentation and key. */
function laidOut(value: unknown, indent: string, before: number): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== 'object' || item === null)
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    if (isPlain && before + line.length + 1 <= mostColumns) return line
    const items = value.map((item) => inner + laidOut(item, inner, inner.length))
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, field]) => {
      const start = `${inner}${JSON.stringify(name)}: `
      return start + laidOut(field, inner, start.length)
    })
    return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`
  }
  return JSON.stringify(value)
}
