import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import { type Edit, type Edited, linesOf, plainBlocks, sentencesOf, withLine } from './bodies.ts'

export const sentenceAdded: Edit = (page, random, stock) => {
  const block = random.of(plainBlocks(page.body, ['paragraph']).filter(isOpen))
  const sentence = random.of(stock.sentences)
  if (!block || sentence === undefined) return undefined
  const sentences = sentencesOf(linesOf(page.body)[block.line - 1] ?? '')
  const at = random.below(sentences.length + 1)
  if (sentences.includes(sentence) || (at === sentences.length && !/[.!?]$/.test(sentences.at(-1) ?? '')))
    return undefined
  return withLine(
    page.body,
    block.line,
    [...sentences.slice(0, at), sentence, ...sentences.slice(at)].join(' '),
  )
}

export const sentenceRemoved: Edit = (page, random) => {
  const lines = linesOf(page.body)
  const blocks = plainBlocks(page.body, ['paragraph']).filter(
    (block) => isOpen(block) && sentencesOf(lines[block.line - 1] ?? '').length > 1,
  )
  const block = random.of(blocks)
  if (!block) return undefined
  const sentences = sentencesOf(lines[block.line - 1] ?? '')
  sentences.splice(random.below(sentences.length), 1)
  return withLine(page.body, block.line, sentences.join(' '))
}

export const paragraphRewritten: Edit = (page, random, stock) => {
  const block = random.of(plainBlocks(page.body, ['paragraph']).filter(isOpen))
  const sentences = [random.of(stock.sentences), random.of(stock.sentences)].flatMap(
    (sentence) => sentence ?? [],
  )
  if (!block || sentences.length === 0 || sentences.some((sentence) => block.source.includes(sentence)))
    return undefined
  return withLine(page.body, block.line, sentences.join(' '))
}

export const blockReordered: Edit = (page, random) => {
  const blocks = plainBlocks(page.body, ['paragraph', 'item'])
  const pairs = blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    return next && next.kind === block.kind && next.source !== block.source && next.line - block.line < 3
      ? [{ block, next }]
      : []
  })
  const pair = random.of(pairs)
  if (!pair) return undefined
  const lines = linesOf(page.body)
  const here = lines[pair.block.line - 1] ?? ''
  lines[pair.block.line - 1] = lines[pair.next.line - 1] ?? ''
  lines[pair.next.line - 1] = here
  return { body: lines.join('\n'), lines: [pair.block.line, pair.next.line] }
}

export const sectionAdded: Edit = (page, random, stock) => {
  const place = random.of(topHeadings(page.body))
  const title = random.of(stock.headings)
  const texts = [random.of(stock.sentences), random.of(stock.sentences)].flatMap((text) => text ?? [])
  if (!place || title === undefined || texts.length < 2) return undefined
  const added = [`## ${title} {#added-${random.below(1000)}}`, '', texts[0] ?? '', '', texts[1] ?? '', '']
  return insert(page.body, place.line, added, [0, 2, 4])
}

export const sectionRemoved: Edit = (page, random) => {
  const headings = topHeadings(page.body)
  const index = random.below(headings.length)
  const from = headings[index]?.line
  if (from === undefined) return undefined
  const lines = linesOf(page.body)
  const to = headings[index + 1]?.line ?? lines.length + 1
  const body = [...lines.slice(0, from - 1), ...lines.slice(to - 1)].join('\n')
  const next = blocksOf(body).find(({ line }) => line >= from) ?? blocksOf(body).at(-1)
  return next && { body, lines: [next.line] }
}

export const rowAdded: Edit = (page, random, stock) => {
  const rows = plainBlocks(page.body, ['row']).filter(({ line }) =>
    /^\|/.test(linesOf(page.body)[line - 2] ?? ''),
  )
  const row = random.of(rows)
  if (!row) return undefined
  const cells = (linesOf(page.body)[row.line - 1] ?? '').split('|').length - 2
  const texts = Array.from({ length: cells }, () => `${random.of(stock.words)} ${random.of(stock.words)}`)
  return insert(page.body, row.line + 1, [`| ${texts.join(' | ')} |`], [0])
}

function insert(body: string, line: number, added: readonly string[], changed: readonly number[]): Edited {
  const lines = linesOf(body)
  lines.splice(line - 1, 0, ...added)
  return { body: lines.join('\n'), lines: changed.map((at) => line + at) }
}

function topHeadings(body: string) {
  return blocksOf(body).filter(({ heading }) => heading?.level === 2)
}

/** A paragraph that is not within a list, a quote or a container's mark. */
function isOpen({ source, kind }: { source: string; kind: string }): boolean {
  return kind === 'paragraph' && source.length > 40 && !/^[|:>#[]/.test(source)
}
