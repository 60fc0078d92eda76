import { type Edit, findAll, linesOf, pick, plainBlocks, replaceAt, withLine } from './bodies.ts'
import type { Random } from './random.ts'

export const linkTarget: Edit = (page, random) => {
  const lines = linesOf(page.body)
  const places = plainBlocks(page.body, ['paragraph', 'item', 'row']).flatMap(({ line }) =>
    [...(lines[line - 1] ?? '').matchAll(/\]\(([^()\s]+)\)/g)].map((match) => ({ line, match })),
  )
  const place = random.of(places)
  if (!place) return undefined
  const text = lines[place.line - 1] ?? ''
  const target = place.match[1] ?? ''
  const by = random.of([`${target}x`, 'https://example.org/another', `${target.split('#')[0]}#another`])
  const found = { start: place.match.index, text: place.match[0] }
  return withLine(page.body, place.line, replaceAt(text, found, `](${by})`))
}

const months =
  'January|February|March|April|June|July|August|September|October|November|December|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const dates = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2} (?:${months})|(?:19|20)\\d\\d)(?![\\p{L}\\p{N}-])`,
  'gu',
)

export const date: Edit = (page, random) => {
  const place = pick(page, random, dates)
  if (!place) return undefined
  const { text } = place.found
  const by =
    random.below(2) === 0
      ? otherNumber(text, random)
      : text.replace(/\d+$/, (digits) => otherNumber(digits, random))
  const month = random.of(months.split('|'))
  const named = text.replace(/\p{L}+/u, month ?? '')
  const changed = named === text ? by : named
  if (changed === text) return undefined
  return withLine(page.body, place.line, replaceAt(place.text, place.found, changed))
}

export const number: Edit = (page, random) => {
  const place = pick(page, random, /(?<![\p{L}\p{N}.,:-])\d{1,3}(?:[.,]\d+)?(?![\p{L}\p{N}.,:-]|\. )/gu)
  if (!place) return undefined
  return withLine(
    page.body,
    place.line,
    replaceAt(place.text, place.found, otherNumber(place.found.text, random)),
  )
}

function otherNumber(text: string, random: Random): string {
  const at = random.below(text.replace(/\D.*$/, '').length || 1)
  const digit = String((Number(text.charAt(at)) + 1 + random.below(8)) % 10)
  return text.slice(0, at) + digit + text.slice(at + 1)
}

const helpers =
  /(?<![\p{L}-])(?:is|are|can|will|must|should|may|does|was|were|är|kan|ska|får|måste|bör|har|var)(?= (?!not |inte )\p{Ll})/gu
const denials = /(?<![\p{L}-])(?:not|inte) /gu

/** A “not” put in after a helping verb, or taken away. */
export const negation: Edit = (page, random) => {
  const gone = pick(page, random, denials, ['paragraph', 'item', 'row'])
  if (gone && random.below(2) === 0) {
    return withLine(page.body, gone.line, replaceAt(gone.text, gone.found, ''))
  }
  const place = pick(page, random, helpers, ['paragraph', 'item', 'row'])
  if (!place) return undefined
  const no = page.language === 'sv' ? 'inte' : 'not'
  return withLine(page.body, place.line, replaceAt(place.text, place.found, `${place.found.text} ${no}`))
}

/** Another word of the pages' own in a word's place, whatever it is. */
export const word: Edit = (page, random, stock) => {
  const place = pick(page, random, /(?<![\p{L}\p{N}-])\p{Ll}{3,}(?![\p{L}\p{N}-])/gu)
  const by = random.of(stock.words)
  if (!place || by === undefined || by === place.found.text) return undefined
  return withLine(page.body, place.line, replaceAt(place.text, place.found, by))
}

export const code: Edit = (page, random) => {
  const lines = linesOf(page.body)
  const fences: number[] = []
  const inside: { line: number; fence: number }[] = []
  for (const [index, line] of lines.entries()) {
    if (/^```/.test(line)) fences.push(index + 1)
    else if (fences.length % 2 === 1 && line.trim() !== '')
      inside.push({ line: index + 1, fence: fences.at(-1) ?? 1 })
  }
  const inline = plainBlocks(page.body, ['paragraph', 'item', 'row']).flatMap(({ line }) =>
    [...(lines[line - 1] ?? '').matchAll(/`[^`]+`/g)].map((match) => ({ line, match })),
  )
  const place = random.of(inside)
  const span = random.of(inline)
  if (place && (random.below(2) === 0 || !span)) {
    const text = lines[place.line - 1] ?? ''
    return {
      ...withLine(page.body, place.line, `${text.slice(0, -1)}x${text.slice(-1)}`),
      lines: [place.fence],
    }
  }
  if (!span) return undefined
  const found = { start: span.match.index, text: span.match[0] }
  return withLine(
    page.body,
    span.line,
    replaceAt(lines[span.line - 1] ?? '', found, `${found.text.slice(0, -1)}x\``),
  )
}

export const heading: Edit = (page, random, stock) => {
  const block = random.of(plainBlocks(page.body, ['heading']))
  const by = random.of(stock.headings)
  if (!block || by === undefined || by === block.text) return undefined
  const line = linesOf(page.body)[block.line - 1] ?? ''
  const [found] = findAll(line, /(?<=^#+ ).*\S/gu)
  return (
    found && withLine(page.body, block.line, replaceAt(line, { ...found, text: found.text.trimEnd() }, by))
  )
}
