import { parser } from '../markdown/parser.ts'
import { alignBlocks } from '../page-checks/align-blocks.ts'
import type { Page } from '../pages/page.ts'
import { begunComment, toRead, toWrite } from './begun-comments.ts'

/** The comment after a text that the memory knew: what the original says, for whoever reads it. */
export function memoryComment(markdown: string): string {
  return begunComment(toRead, markdown)
}

/** The lines of a page's blocks with a text of the memory that nobody has read yet. */
export function unreadLines({ blocks }: Pick<Page, 'blocks'>): number[] {
  return withComment(blocks, [toRead]).flatMap((index) => blocks[index]?.line ?? [])
}

/**
 * The lines of a translation's blocks in which a comment of its beginning is left: a text is still to be written or
 * to be read. Only those whose original begins on one of `lines`, where these are given.
 */
export function openCommentLines(original: Page, page: Page, lines?: readonly number[]): number[] {
  const open = withComment(page.blocks, [toRead, toWrite])
  if (open.length === 0) return []
  const sources = new Map(
    alignBlocks(original, page).blocks.flatMap(({ original: before, translation: after }) =>
      after === undefined ? [] : [[after, original.blocks[before ?? -1]?.line ?? 0] as const],
    ),
  )
  return open
    .filter((index) => lines === undefined || lines.includes(sources.get(index) ?? 0))
    .flatMap((index) => page.blocks[index]?.line ?? [])
}

/** The indices of the blocks with such a comment; in code it is text. */
function withComment(blocks: Page['blocks'], starts: readonly string[]): number[] {
  return [...blocks.entries()].flatMap(([index, { kind, source }]) => {
    if (kind === 'code' || !starts.some((start) => source.includes(start))) return []
    const children = parser.parseInline(source, {})[0]?.children ?? []
    const isThere = children.some(
      ({ type, content }) => type === 'html_inline' && starts.some((start) => content.startsWith(start)),
    )
    return isThere ? index : []
  })
}
