import { decode } from '../markdown/links.ts'
import type { Page } from '../pages/page.ts'

/** Where something is written in a page's file: line and column from 1. */
export interface Written {
  line: number
  column: number
}

/**
 * Finds where elements of a page are written: within the lines of a token (from 0, the body's), the next place
 * after the last one found where `text` stands. Where it cannot be found, it is the token's first line.
 */
export function writtenPlaces(page: Page) {
  const lines = page.body.split('\n')
  const seen = new Map<string, number>()
  return (map: readonly [number, number] | null, text: string | undefined): Written => {
    const [start, end] = map ?? [0, 0]
    const first = lines[start] ?? ''
    const top = { line: page.bodyLine + start, column: first.length - first.trimStart().length + 1 }
    if (text === undefined || text === '') return top
    for (const form of new Set([text, decode(text)])) {
      for (let line = start; line < end; line++) {
        const key = `${line} ${form}`
        const column = (lines[line] ?? '').indexOf(form, seen.get(key) ?? 0)
        if (column < 0) continue
        seen.set(key, column + form.length)
        return { line: page.bodyLine + line, column: column + 1 }
      }
    }
    return top
  }
}
