/** Numbers from 0 below a limit, always the same for a seed (mulberry32). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '&#0;',
  '&x;',
  '</',
  ']]>',
  '<!--',
  '-->',
  '\n',
  '\\',
  '\0',
  '\uFFFF',
  ';',
  ',',
  '{{',
  '../',
  'å',
]

/** A text with one to four things done to it: cut off, a piece taken away, doubled, moved or put in. The same for a seed. */
export function mutate(text: string, seed: number): string {
  const draw = randomFrom(seed)
  let result = text
  for (let count = 1 + draw(4); count > 0; count--) {
    const at = draw(result.length + 1)
    const end = Math.min(result.length, at + 1 + draw(draw(4) === 0 ? 400 : 12))
    const piece = result.slice(at, end)
    const kind = draw(6)
    if (kind === 0 && draw(4) === 0) result = result.slice(0, at)
    else if (kind <= 1) result = result.slice(0, at) + result.slice(end)
    else if (kind === 2) result = result.slice(0, end) + piece + result.slice(end)
    else if (kind === 3) {
      const rest = result.slice(0, at) + result.slice(end)
      const to = draw(rest.length + 1)
      result = rest.slice(0, to) + piece + rest.slice(to)
    } else result = result.slice(0, at) + (pieces[draw(pieces.length)] ?? '') + result.slice(at)
  }
  return result
}
