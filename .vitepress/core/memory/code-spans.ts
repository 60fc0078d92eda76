/** Where a run of backticks leads: to the end of its code span, or past itself where nothing closes it. */
export interface Span {
  end: number
  isSpan: boolean
}

/** Finds the code spans of a text: a run of backticks is closed by the next one that is just as long. */
export function codeSpans(text: string): (start: number) => Span {
  const starts = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const same = starts.get(run.length)
    if (same) same.push(index)
    else starts.set(run.length, [index])
  }
  for (const same of starts.values()) same.reverse()
  return (start) => {
    let length = 1
    while (text.charAt(start + length) === '`') length++
    const left = starts.get(length) ?? []
    while ((left.at(-1) ?? start + 1) <= start) left.pop()
    const close = left.at(-1)
    return close === undefined
      ? { end: start + length, isSpan: false }
      : { end: close + length, isSpan: true }
  }
}
