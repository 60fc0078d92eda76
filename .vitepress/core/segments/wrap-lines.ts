import type { TextPlace } from './text-place.ts'

/** How the paragraphs of a page are broken into lines: at a width in signs, after sentences, or not at all. */
export type Wrapping = { width: number } | 'sentences' | undefined

/** How a page's paragraphs are broken where they are longer than a line; undefined where each is on one line. */
export function pageWrapping(body: string, places: readonly TextPlace[]): Wrapping {
  let broken = 0
  let longest = 0
  for (const place of places) {
    if (place.kind !== 'paragraph' && place.kind !== 'item') continue
    const lengths = linesOf(body, place).map((line) => line.length)
    if (lengths.length > 1) broken = Math.max(broken, ...lengths)
    else longest = Math.max(longest, ...lengths)
  }
  return broken > 0 && longest <= broken ? { width: broken } : undefined
}

/** How the lines of one text are broken, which may be another way than the page's. */
export function wrappingOf(body: string, place: TextPlace, ofPage: Wrapping): Wrapping {
  const lines = linesOf(body, place)
  if (lines.length < 2) return ofPage
  const raw = body.slice(place.start, place.end)
  const own = { width: Math.max(...lines.map((line) => line.length)) }
  const ways: Wrapping[] = [ofPage, own, 'sentences']
  return ways.find((way) => wrapLines(place.text, startOf(body, place), place.prefix, way) === raw) ?? own
}

/** How far in its first line a text begins. */
export function startOf(body: string, { start }: TextPlace): number {
  return start - (body.lastIndexOf('\n', start - 1) + 1)
}

/** A text in lines, the first of which it begins at the column `start` of; its hard breaks stay. */
export function wrapLines(text: string, start: number, prefix: string, way: Wrapping): string {
  const hard = text.split('\n')
  return hard
    .map((line, index) =>
      broken(line, index === 0 ? start : prefix.length, prefix.length, way).join(`\n${prefix}`),
    )
    .join(`\n${prefix}`)
}

function broken(line: string, start: number, next: number, way: Wrapping): string[] {
  if (way === undefined) return [line]
  if (way === 'sentences') return line.split(/(?<=[.!?:;]["”’)]?) /)
  const end = line.slice(line.trimEnd().length)
  const lines: string[] = []
  let here = ''
  let room = way.width - start
  for (const word of line.trimEnd().split(' ')) {
    const longer = here === '' ? word : `${here} ${word}`
    if (here !== '' && longer.length > room) {
      lines.push(here)
      here = word
      room = way.width - next
    } else {
      here = longer
    }
  }
  return [...lines, here + end]
}

function linesOf(body: string, { start, end }: TextPlace): string[] {
  const from = body.lastIndexOf('\n', start - 1) + 1
  return body.slice(from, end).split('\n')
}
