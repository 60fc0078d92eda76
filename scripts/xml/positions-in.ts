import type { Position } from '../../.vitepress/core/findings/finding.ts'

/** The lines and columns, from 1, of places in a text, which are given in their order. */
export function positionsIn(text: string, places: readonly number[]): Position[] {
  let line = 1
  let lineStart = 0
  let lineEnd = text.indexOf('\n')
  return places.map((place) => {
    while (lineEnd >= 0 && lineEnd < place) {
      line++
      lineStart = lineEnd + 1
      lineEnd = text.indexOf('\n', lineStart)
    }
    return { line, column: place - lineStart + 1 }
  })
}
