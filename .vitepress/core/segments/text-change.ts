/** A part of a text that is replaced; offsets in the text as it was. */
export interface TextChange {
  start: number
  end: number
  text: string
}

/** A text with its changes made; they may stand in any order and must not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = ''
  let from = 0
  for (const change of inOrder(changes)) {
    result += text.slice(from, change.start) + change.text
    from = change.end
  }
  return result + text.slice(from)
}

export function inOrder(changes: readonly TextChange[]): TextChange[] {
  return [...changes].sort((a, b) => a.start - b.start || a.end - b.end)
}
