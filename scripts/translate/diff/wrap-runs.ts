/** A part of a text and what paints it; what is painted has no width of its own. */
export interface Painted {
  text: string
  paint(text: string): string
}

/** Lines of at most `width` signs, broken between words; a word that is longer has a line to itself. */
export function wrapRuns(runs: readonly Painted[], width: number): string[] {
  const lines: Painted[][] = [[]]
  let used = 0
  for (const { text, paint } of runs) {
    for (const word of text.split(/(?<=\s)/u)) {
      const letters = word.trimEnd().length
      if (used > 0 && used + letters > width) {
        lines.push([])
        used = 0
      }
      const line = lines.at(-1)
      const last = line?.at(-1)
      if (last && last.paint === paint) last.text += word
      else line?.push({ text: word, paint })
      used += word.length
    }
  }
  return lines.map((line) => line.map(({ text, paint }) => paint(text)).join(''))
}
