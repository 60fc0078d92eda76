/**
 * A heading's text without the `{#id}` at its end, and that id. Done by hand, since a regular expression for it
 * takes a time that grows with the square of the white space.
 */
export function splitExplicitId(text: string): { rest: string; id: string | undefined } {
  const end = text.trimEnd().length - 1
  if (text[end] !== '}') return { rest: text, id: undefined }
  // Nothing that is closed before can be part of it.
  let start = text.indexOf('{#', text.lastIndexOf('}', end - 1) + 1)
  while (start >= 0 && start < end) {
    const id = /^[^\s}]+/.exec(text.slice(start + 2, end))?.[0]
    if (id !== undefined) return { rest: text.slice(0, start).trimEnd(), id }
    start = text.indexOf('{#', start + 2)
  }
  return { rest: text, id: undefined }
}
