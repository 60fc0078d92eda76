/** A table for a terminal: columns as wide as their widest cell, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const isNumber = /^[\d.,–-]+(?: ?%| ms| s| MB)?$/.test(cell)
          const width = widths[column] ?? 0
          return isNumber ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function percent(share: number): string {
  // Rounded down, so that 100 % means all.
  return Number.isFinite(share) ? `${(Math.floor(share * 10000) / 100).toFixed(2)} %` : '–'
}
