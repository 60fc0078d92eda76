import type { Place, Position } from '../findings/finding.ts'

/** A run of words in one language (BCP 47), as a reader reads it. */
export interface Piece {
  text: string
  language: string
}

/** Stands for code, an image or what a template fills in: it parts words and is none. */
export const gap = '\uFFFC'

/** A heading, paragraph, item, cell, field or string with the languages that its parts are marked with. */
export interface TextBlock {
  pieces: readonly Piece[]
  /** Where it begins. */
  at: Position
  /** The last of its lines. */
  lastLine: number
  /** True for paragraphs and list items: running text, which readability is measured by. */
  prose: boolean
  /** True where words of several languages are spoken of and cannot be marked. */
  mixed?: boolean
}

/** The text of a page, a file of strings or the glossary. */
export interface TextSource {
  file: string
  /** The language that it should be in; what is marked as another is judged as that. */
  language: string
  blocks: readonly TextBlock[]
  /** The file as it is written, line by line from `firstLine`; none where it is not known. */
  lines: readonly string[]
  firstLine: number
}

/** The text of a block without regard to languages. */
export function blockText({ pieces }: Pick<TextBlock, 'pieces'>): string {
  return pieces.map(({ text }) => text).join('')
}

/** Where in its block a word is written, as a whole word; where it cannot be found, where the block begins. */
export function placeOfWord(source: TextSource, block: TextBlock, word: string): Place {
  for (let line = block.at.line; line <= block.lastLine; line++) {
    const written = source.lines[line - source.firstLine] ?? ''
    const column = wordAt(written, word) ?? wordAt(written.replaceAll('’', "'"), word.replaceAll('’', "'"))
    if (column !== undefined) return { file: source.file, line, column: column + 1 }
  }
  return { file: source.file, ...block.at }
}

function wordAt(written: string, word: string): number | undefined {
  for (let at = written.indexOf(word); at >= 0; at = written.indexOf(word, at + 1)) {
    const before = written.slice(Math.max(at - 1, 0), at)
    const after = written.slice(at + word.length, at + word.length + 1)
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at
  }
  return undefined
}
