const start = '<!-- original: '
const end = ' -->'

/** Where a placeholder stands in a text that has one: from and to. */
export function placeholderIn(text: string): { start: number; end: number } | undefined {
  const from = text.indexOf(start)
  if (from < 0) return undefined
  const close = text.indexOf(end, from + start.length - 1)
  return close < 0 ? undefined : { start: from, end: close + end.length }
}

/** True for a text that is nothing but placeholders. */
export function isPlaceholder(text: string): boolean {
  let rest = text.trim()
  if (rest === '') return false
  for (let found = placeholderIn(rest); found; found = placeholderIn(rest)) {
    rest = rest.slice(0, found.start) + rest.slice(found.end)
  }
  return rest.trim() === ''
}
