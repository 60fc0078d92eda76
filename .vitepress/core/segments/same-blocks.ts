import type { Block, BlockKind } from '../markdown/blocks.ts'
import { parser } from '../markdown/parser.ts'
import type { Page } from '../pages/page.ts'

/** What a block is to be after a change. */
export interface ExpectedBlock {
  kinds: readonly BlockKind[]
  source: string
  level?: number | undefined
}

/** What a block is as long as nobody changes it. */
export function asItIs({ kind, source, heading }: Block): ExpectedBlock {
  return { kinds: [kind], source, level: heading?.level }
}

/** True where a page has these blocks and no others. */
export function hasBlocks({ blocks }: Page, expected: readonly ExpectedBlock[]): boolean {
  return (
    blocks.length === expected.length &&
    blocks.every(({ kind, source, heading }, index) => {
      const block = expected[index]
      return block?.kinds.includes(kind) && block.source === source && block.level === heading?.level
    })
  )
}

/**
 * True where two bodies are built alike: lists, quotations, tables, and how deep each is in others. The blocks of
 * HTML that `filled` gives the lines of may have become paragraphs.
 */
export function isBuiltAlike(before: string, after: string, filled: ReadonlySet<number>): boolean {
  return structure(before, filled) === structure(after, new Set())
}

function structure(body: string, filled: ReadonlySet<number>): string {
  return parser
    .parse(body, {})
    .flatMap(({ type, tag, level, map, attrs }) => {
      if (type === 'html_block' && filled.has(map?.[0] ?? -1)) {
        return [`paragraph_open p ${level}`, `inline  ${level + 1}`, `paragraph_close p ${level}`]
      }
      return [`${type} ${tag} ${level}${type === 'ordered_list_open' && attrs ? attrs.join() : ''}`]
    })
    .join('\n')
}
