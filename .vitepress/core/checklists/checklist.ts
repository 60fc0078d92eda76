import { blockHash } from '../freshness/hash.ts'
import { parser } from '../markdown/parser.ts'
import { plainText } from '../markdown/plain-text.ts'
import { alignBlocks } from '../page-checks/align-blocks.ts'
import { headingsOf } from '../pages/anchors.ts'
import type { Page } from '../pages/page.ts'
import { questionItems } from './question-items.ts'

/** One point of a checklist, without marks and addresses. */
export interface CheckItem {
  /** The same in every language; another one when the original asks something else. */
  id: string
  question: string
  /** What follows the question; may be empty. */
  advice: string
}

/** The points below one heading. */
export interface CheckSection {
  /** The heading's anchor; empty above the first heading. */
  id: string
  title: string
  items: CheckItem[]
}

/** A checklist as its page in a language has it. */
export interface Checklist {
  ref: string
  /** The language of the text. */
  language: string
  title: string
  /** The whole address of the page. */
  address: string
  sections: CheckSection[]
}

/**
 * The points of a page by section, in order. Their ids come from the words of the original's questions, so that ticks
 * are shared between languages, outlive a move or a change of the advice, and are gone when something else is asked.
 * In a translation a point has the id of its twin, as the page checks pair them, or else one of its own.
 */
export function checkSections(page: Page, original: Page): CheckSection[] {
  const ids = idsByLine(original)
  const twins = page === original ? undefined : twinLines(page, original)
  const own = page === original ? ids : idsByLine(page)
  const headings = headingsOf(page.blocks)
  const sections = new Map<number, CheckSection>()
  for (const { line, question, advice, headings: above } of pointsOf(page)) {
    const heading = headings[above - 1]
    const section = sections.get(above) ?? { id: heading?.id ?? '', title: heading?.text ?? '', items: [] }
    sections.set(above, section)
    const id = (twins && ids.get(twins.get(line) ?? 0)) ?? own.get(line)
    if (id !== undefined) section.items.push({ id, question, advice })
  }
  return [...sections.values()]
}

interface Point {
  /** The line of the file that it begins on. */
  line: number
  question: string
  advice: string
  headings: number
}

function pointsOf({ body, bodyLine }: Page): Point[] {
  return questionItems(parser.parse(body, {})).map(({ inline, questionLength, headings }) => ({
    line: bodyLine + (inline.map?.[0] ?? 0),
    question: plainText(inline.children?.slice(0, questionLength) ?? []),
    advice: plainText(inline.children?.slice(questionLength) ?? []),
    headings,
  }))
}

/** Seven signs for the words of a question; the same question asked again gets a number. */
function idsByLine(page: Page): ReadonlyMap<number, string> {
  const times = new Map<string, number>()
  return new Map(
    pointsOf(page).map(({ line, question }) => {
      const words = question
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu)
      const id = blockHash(words?.join(' ') ?? '')
      const time = (times.get(id) ?? 0) + 1
      times.set(id, time)
      return [line, time === 1 ? id : `${id}.${time}`]
    }),
  )
}

/** The line in the original of the twin of each block of a translation, by its line. */
function twinLines(page: Page, original: Page): ReadonlyMap<number, number> {
  return new Map(
    alignBlocks(original, page).blocks.flatMap(({ original: from, translation: to }): [number, number][] => {
      const twin = from === undefined ? undefined : original.blocks[from]
      const block = to === undefined ? undefined : page.blocks[to]
      return twin?.kind === 'item' && block?.kind === 'item' ? [[block.line, twin.line]] : []
    }),
  )
}
