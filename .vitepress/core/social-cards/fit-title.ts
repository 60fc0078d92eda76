/** A title in lines, and the size of its letters in pixels. */
export interface FittedTitle {
  size: number
  lines: string[]
}

/** The sizes that a title may have, the largest that fits first; a line is 1.15 of it high. */
const sizes = [92, 80, 70, 60, 52, 46]
export const lineHeight = 1.15

/** The room that a title has on a card, in pixels. */
export const titleRoom = { width: 1040, height: 290 }

/**
 * Sets a title as large as it fits. `widthOf` gives a text's width in pixels at a size of 100. At the smallest size a
 * word that is wider than the card is broken, and what is left of a title that is longer still becomes an ellipsis.
 */
export function fitTitle(title: string, widthOf: (text: string) => number): FittedTitle {
  const words = title.split(/\s+/).filter(Boolean)
  const space = widthOf('n n') - widthOf('nn')
  for (const size of sizes) {
    const room = (titleRoom.width * 100) / size
    if (words.some((word) => widthOf(word) > room)) continue
    const lines = linesOf(words, room, space, widthOf)
    if (lines.length <= mostLines(size)) return { size, lines }
  }
  const size = sizes.at(-1) ?? 0
  const room = (titleRoom.width * 100) / size
  const pieces = words.flatMap((word) => piecesOf(word, room, widthOf))
  const lines = linesOf(pieces, room, space, widthOf)
  const most = mostLines(size)
  if (lines.length <= most) return { size, lines }
  const kept = lines.slice(0, most)
  let last = kept.pop() ?? ''
  while (last !== '' && widthOf(`${last}…`) > room) last = last.slice(0, -1).trimEnd()
  return { size, lines: [...kept, `${last}…`] }
}

function mostLines(size: number): number {
  return Math.floor(titleRoom.height / (size * lineHeight))
}

/** Words one after the other, in lines that are no wider than `room`. */
function linesOf(
  words: readonly string[],
  room: number,
  space: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = []
  let width = 0
  for (const word of words) {
    const own = widthOf(word)
    const last = lines.at(-1)
    if (last === undefined || width + space + own > room) {
      lines.push(word)
      width = own
    } else {
      lines[lines.length - 1] = `${last} ${word}`
      width += space + own
    }
  }
  return lines
}

/** A word that is wider than `room` in pieces, each but the last with a hyphen at its end. */
function piecesOf(word: string, room: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = []
  let rest = [...word]
  while (widthOf(rest.join('')) > room) {
    let end = rest.length - 1
    while (end > 1 && widthOf(`${rest.slice(0, end).join('')}-`) > room) end--
    pieces.push(`${rest.slice(0, end).join('')}-`)
    rest = rest.slice(end)
  }
  return [...pieces, rest.join('')]
}
