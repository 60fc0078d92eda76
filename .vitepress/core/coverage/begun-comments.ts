/** What begins the comment where a text is still to be written. */
export const toWrite = '<!-- original: '

/** What begins the comment after a text of the memory that is still to be read. */
export const toRead = '<!-- memory: '

const end = ' -->'
/** Stands between two hyphens that would else end the comment. */
export const joiner = '\u2060'

/** A comment that a begun translation has, whatever its text says. */
export function begunComment(start: typeof toWrite | typeof toRead, markdown: string): string {
  return start + markdown.replace(/--(?=!?>)/g, `-${joiner}-`) + end
}

/** The first comment of a text still to be written: where it stands from and to, and what it says. */
export function placeholderIn(
  text: string,
  from = 0,
): { start: number; end: number; said: string } | undefined {
  const start = text.indexOf(toWrite, from)
  if (start < 0) return undefined
  const close = text.indexOf(end, start + toWrite.length - 1)
  if (close < 0) return undefined
  return { start, end: close + end.length, said: text.slice(start + toWrite.length, close) }
}
