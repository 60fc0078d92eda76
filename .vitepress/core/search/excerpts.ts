import { type AnalysedToken, analysed } from './analysed.ts'
import type { Question } from './question.ts'
import { stopWords } from './stop-words.ts'
import type { Term } from './terms.ts'
import { type FindWord, wordFinder } from './word-finder.ts'

/** Plain text, and where in it the words of the question stand, as offsets: never HTML. */
export interface Marked {
  text: string
  marks: readonly (readonly [start: number, end: number])[]
}

/** Marks what a question found in texts of one language. */
export interface Marker {
  /** The whole text. */
  all(text: string): Marked
  /** The part of a long text with most of the question's words, with an ellipsis where it is cut. */
  excerpt(text: string): Marked
}

const width = 170
const before = 40

/** A marker for a question. Stop words are marked only where the question has nothing else. */
export function marker(question: Question, language: string): Marker {
  const only = question.words.every(({ word }) => stopWords.has(word))
  const meant = new Set<Term>()
  for (const { word, attempts } of question.words) {
    if (only || !stopWords.has(word))
      for (const { found } of attempts) for (const term of found.keys()) meant.add(term)
  }
  const find = wordFinder(meant, language)
  return {
    all: (text) => ({ text, marks: hitsIn(text, find).map(({ start, end }) => [start, end] as const) }),
    excerpt: (text) => cutAround(text, hitsIn(text, find)),
  }
}

interface Hit extends Pick<AnalysedToken, 'start' | 'end'> {
  term: Term
}

function hitsIn(text: string, find: FindWord): Hit[] {
  const hits: Hit[] = []
  for (const token of analysed(text)) {
    const term = find(token)
    if (term !== undefined) hits.push({ start: token.start, end: token.end, term })
  }
  return hits
}

/** The window with the most different terms, the earliest of equals, cut between words. */
function cutAround(text: string, hits: readonly Hit[]): Marked {
  const from = bestStart(hits)
  const first = from <= before ? 0 : afterSpace(text, from - before, from)
  const last = first + width >= text.length ? text.length : beforeSpace(text, first + width, first)
  const start = first > 0 ? '… ' : ''
  const shift = start.length - first
  return {
    text: `${start}${text.slice(first, last)}${last < text.length ? ' …' : ''}`,
    marks: hits
      .filter((hit) => hit.start >= first && hit.end <= last)
      .map((hit) => [hit.start + shift, hit.end + shift] as const),
  }
}

function bestStart(hits: readonly Hit[]): number {
  const within = new Map<Term, number>()
  let best = 0
  let most = 0
  let next = 0
  for (const hit of hits) {
    for (; next < hits.length; next++) {
      const other = hits[next]
      if (!other || other.end > hit.start + width - before) break
      within.set(other.term, (within.get(other.term) ?? 0) + 1)
    }
    if (within.size > most) {
      most = within.size
      best = hit.start
    }
    const left = (within.get(hit.term) ?? 0) - 1
    if (left > 0) within.set(hit.term, left)
    else within.delete(hit.term)
  }
  return best
}

function afterSpace(text: string, from: number, most: number): number {
  const space = text.indexOf(' ', from)
  return space >= 0 && space < most ? space + 1 : most
}

function beforeSpace(text: string, to: number, least: number): number {
  const space = text.lastIndexOf(' ', to)
  return space > least ? space : to
}
