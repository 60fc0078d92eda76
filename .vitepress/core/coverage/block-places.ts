import type { Block } from '../markdown/blocks.ts'
import { countWords } from '../markdown/words.ts'
import type { BlockPlace } from './page-status.ts'

const longest = 80

/** The places of some of a page's blocks, by index; each knows the heading above it. */
export function placesOf(blocks: readonly Block[], indices: readonly number[]): BlockPlace[] {
  const wanted = new Set(indices)
  const places: BlockPlace[] = []
  let heading: string | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.heading) heading = block.text
    if (!wanted.has(index)) continue
    places.push({
      line: block.line,
      ...(heading !== undefined && { heading }),
      excerpt: excerptOf(block.text || block.source.replace(/\s+/g, ' ').trim()),
      words: countWords(block.text),
    })
  }
  return places
}

/** The beginning of a text, cut between words. */
export function excerptOf(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > longest / 2 ? end : longest)}…`
}
