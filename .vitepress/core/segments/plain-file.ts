/** The text of a file as it is read, with LF line ends and no byte order mark, and how to give a new one its own. */
export interface PlainFile {
  text: string
  /** The file with this text in it: what both have at the start and the end is byte for byte as it was. */
  withText(text: string): string
}

const mark = '\uFEFF'

/** A file's text beside the line ends and the byte order mark that it has. */
export function plainFile(raw: string): PlainFile {
  const start = raw.startsWith(mark) ? mark : ''
  const body = raw.slice(start.length)
  const text = body.replace(/\r\n?/g, '\n')
  if (text === body) return { text, withText: (fresh) => start + fresh }
  const lines = body.split(/(?<=\n|\r(?!\n))/)
  const ends = lines.map((line) => /[\r\n]*$/.exec(line)?.[0] ?? '')
  return {
    text,
    withText(fresh) {
      const before = text.split('\n')
      const now = fresh.split('\n')
      const most = Math.min(before.length, now.length)
      let head = 0
      while (head < most && before[head] === now[head]) head++
      let tail = 0
      while (tail < most - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++
      const usual = ends[0] || '\n'
      const endOf = (index: number) => {
        if (index === now.length - 1) return ''
        if (index < head || before.length === now.length) return ends[index] || usual
        const fromEnd = now.length - index
        return fromEnd <= tail ? ends[before.length - fromEnd] || usual : usual
      }
      return start + now.map((line, index) => line + endOf(index)).join('')
    },
  }
}
