/**
 * A text of Markdown as a segment has it: white space folded but for hard breaks, which stay as they are written, and
 * for spaces that do not break.
 */
export function foldText(content: string): string {
  const lines = content.split('\n')
  let text = ''
  for (const [index, line] of lines.entries()) {
    text += foldLine(line)
    if (index < lines.length - 1) text += breakAfter(line)
  }
  return text.trim()
}

/** All white space of a text folded but for spaces that do not break. */
export function foldLine(text: string): string {
  return text.replace(/[ \t\n\v\f\r]+/g, ' ').trim()
}

/** The hard break at the end of a line as it is written, else a space: https://spec.commonmark.org/0.31.2/#hard-line-breaks */
function breakAfter(line: string): string {
  if (/(?:^|[^\\])(?:\\\\)*\\$/.test(line)) return '\n'
  return / {2,}$/.test(line) ? '  \n' : ' '
}
