/** The lines of a body with the offset that each begins at. */
export interface BodyLines {
  lines: readonly string[]
  starts: readonly number[]
}

export function bodyLines(body: string): BodyLines {
  const lines = body.split('\n')
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }
  return { lines, starts }
}

/** Tells where in the body a place of a token's content is. */
export interface ContentPlace {
  /** The offset in the body of an offset in the content. */
  at(offset: number): number
  /** What the lines after the first begin with, before the content's own signs. */
  prefix: string
}

/**
 * Where the content of a token stands that begins on line `first`. markdown-it gives lines only, and of each line of
 * the content what is left of it after the marks of quotations and lists, so that it is the end of that line.
 * Undefined where it is not, as with a tab that is partly indentation.
 */
export function contentPlace(
  { lines, starts }: BodyLines,
  first: number,
  content: string,
): ContentPlace | undefined {
  const parts = content.split('\n')
  const places: { from: number; start: number }[] = []
  let from = 0
  for (const [index, part] of parts.entries()) {
    const own = part.trimStart()
    const isLast = index === parts.length - 1
    const line = lines[first + index] ?? ''
    const written = isLast ? line.trimEnd() : line
    if (!written.endsWith(own)) return undefined
    const start = (starts[first + index] ?? 0) + written.length - own.length
    places.push({ from: from + part.length - own.length, start })
    from += part.length + 1
  }
  const [top, next] = places
  if (!top) return undefined
  return {
    at(offset) {
      const place = places.findLast((each) => each.from <= offset) ?? top
      return place.start + Math.max(offset - place.from, 0)
    },
    prefix: next
      ? (lines[first + 1] ?? '').slice(0, next.start - (starts[first + 1] ?? 0))
      : (lines[first] ?? '').slice(0, top.start - (starts[first] ?? 0)).replace(/[^\s>]/g, ' '),
  }
}
