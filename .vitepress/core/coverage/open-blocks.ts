import type { Block } from '../markdown/blocks.ts'
import { splitExplicitId } from '../markdown/explicit-id.ts'
import { parser } from '../markdown/parser.ts'
import { plainText } from '../markdown/plain-text.ts'
import { countWords } from '../markdown/words.ts'
import { alignBlocks } from '../page-checks/align-blocks.ts'
import type { Page } from '../pages/page.ts'
import { begunComment, joiner, placeholderIn, toWrite } from './begun-comments.ts'

/** The comment that stands where a text is still to be written: the original's Markdown, or how it begins, and a suggestion. */
export function placeholder(markdown: string, near?: { percent: number; translation: string }): string {
  const known = near === undefined ? '' : ` ≈ ${near.percent} %: ${near.translation}`
  return begunComment(toWrite, markdown + known)
}

/** What stands between a text and one that is nearly the same, as the memory has it translated. */
const suggested = / ≈ \d{1,2} %: .*$/s

/** What a text says beside its placeholders, each of which is left as one sign, and what these say. */
function splitPlaceholders(source: string): { rest: string; texts: string[] } {
  const texts: string[] = []
  let rest = ''
  let from = 0
  for (let found = placeholderIn(source); found; found = placeholderIn(source, from)) {
    texts.push(found.said.replace(suggested, '').replaceAll(joiner, ''))
    rest += source.slice(from, found.start) + joiner
    from = found.end
  }
  return { rest: rest + source.slice(from), texts }
}

/**
 * The blocks of a translation in whose place a placeholder stands, by index, with the original's block that each
 * is for, as far as there is one. A paragraph right below its placeholder, without an empty line, fills it.
 */
export function openBlocks(original: Page, page: Page): Map<number, Block | undefined> {
  const open = new Map<number, Block | undefined>()
  if (!page.body.includes(toWrite)) return open
  const free = new Set(original.blocks.filter(({ text }) => countWords(text) > 0))
  const unknown: number[] = []
  for (const [index, block] of page.blocks.entries()) {
    const texts = openTexts(block, page.blocks[index + 1])
    if (texts.length === 0) continue
    const source = [...free].find((candidate) => isFor(texts, block, candidate))
    if (source) free.delete(source)
    else unknown.push(index)
    open.set(index, source)
  }
  if (unknown.length === 0) return open
  // The original has changed since: what stands in the same place.
  for (const { original: from, translation: to } of alignBlocks(original, page).blocks) {
    if (from === undefined || to === undefined || !unknown.includes(to)) continue
    const source = original.blocks[from]
    if (source && free.has(source)) open.set(to, source)
  }
  return open
}

/** What the placeholders of a block say that nothing has been written for; none where it is filled. */
function openTexts(block: Block, next: Block | undefined): string[] {
  if (!block.source.includes(toWrite)) return []
  const { rest, texts } = splitPlaceholders(block.source)
  if (block.kind === 'row') {
    return rest.split(' | ').some((cell) => cell.trim() === joiner) ? texts : []
  }
  const isFilled = next?.kind === 'paragraph' && next.text !== '' && next.line === block.line + 1
  const said = splitExplicitId(rest.replaceAll(joiner, '').trim()).rest.replace(mark, '').trim()
  return said === '' && !isFilled ? texts : []
}

/** What an item or a footnote begins with, before its text: `[ ]`, `[^1]:`. */
export const mark = /^(?:\[[ xX]\]|\[\^[^\]\s]+\]:)\s*/

function isFor(texts: readonly string[], { kind }: Block, candidate: Block): boolean {
  if ((kind === 'row' || kind === 'heading') && candidate.kind !== kind) return false
  const whole = splitExplicitId(candidate.text).rest.replace(mark, '')
  const isText = (text: string) => {
    const beginning = text.endsWith('…') ? text.slice(0, -1) : undefined
    if (kind === 'row') return whole.includes(beginning ?? text)
    return whole === text || (beginning !== undefined && whole.startsWith(beginning))
  }
  return texts.every((text) => isText(text) || isText(plain(text)))
}

function plain(markdown: string): string {
  return plainText(parser.parseInline(markdown, {})[0]?.children ?? [])
}
