/** What a piece of inline code is: Markdown, HTML, or a placeholder of i18next. */
export type CodeType = 'code' | 'link' | 'image' | 'mark' | 'html' | 'entity' | 'placeholder'

/** A piece of a text that a translator leaves as it is, or moves whole. */
export interface InlineCode {
  type: CodeType
  /** `open` and `close` belong together, as the two ends of a link do. */
  role: 'open' | 'close' | 'alone'
  text: string
}

/** A run of words, or a piece of inline code; together they are the text, sign for sign. */
export type Inline = string | InlineCode

/** A piece of inline code with its place in the text. */
export interface PlacedCode extends InlineCode {
  start: number
}

export function isCode(piece: Inline): piece is InlineCode {
  return typeof piece !== 'string'
}

/** The text that pieces were made from. */
export function inlineSource(pieces: readonly Inline[]): string {
  return pieces.map((piece) => (isCode(piece) ? piece.text : piece)).join('')
}

/** True where every piece that opens is closed within the same pieces, and none crosses another. */
export function isBalanced(pieces: readonly Inline[]): boolean {
  const open: InlineCode[] = []
  for (const piece of pieces) {
    if (!isCode(piece) || piece.role === 'alone') continue
    if (piece.role === 'open') open.push(piece)
    else if (open.pop()?.type !== piece.type) return false
  }
  return open.length === 0
}
