import type { PagePlace, ReadData } from './open-index.ts'
import { type PageHead, readHead, readRowText } from './texts.ts'

/** The files `texts-<n>.json`; `counts` has how many sections each has. */
export function textFiles(counts: readonly number[], pages: readonly PagePlace[], read: ReadData) {
  const firsts: number[] = []
  let next = 0
  for (const count of counts) {
    firsts.push(next)
    next += count
  }
  async function row(section: number): Promise<unknown> {
    const file = fileOf(firsts, section)
    const rows = await read(`texts-${file}.json`)
    return Array.isArray(rows) ? rows[section - (firsts[file] ?? 0)] : undefined
  }
  return {
    async head(page: number): Promise<PageHead | undefined> {
      const place = pages[page]
      return place && readHead(await row(place.first))
    },
    async text(section: number): Promise<string> {
      return readRowText(await row(section))
    },
  }
}

/** The last file that begins at a section or before it. */
function fileOf(firsts: readonly number[], section: number): number {
  let low = 0
  let high = firsts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((firsts[middle] ?? 0) <= section) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
