import { fold } from './fold.ts'
import type { Question } from './question.ts'
import { stem } from './stems/stem.ts'
import { stopWords } from './stop-words.ts'
import { foldedTerm, type Term } from './terms.ts'
import { formsOf, type Token, tokens } from './tokens.ts'

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
/** A word is marked for a part of it from this length: `budget` in `medborgarbudgeten`. */
const shortestPart = 4

/** A marker for a question. Stop words are marked only where the question has nothing else. */
export function marker(question: Question, language: string): Marker {
  const only = question.words.every(({ word }) => stopWords.has(word))
  const meant = new Set<Term>()
  for (const { word, attempts } of question.words) {
    if (only || !stopWords.has(word))
      for (const { found } of attempts) for (const term of found.keys()) meant.add(term)
  }
  const inside = [...meant]
    .map((term) => term.replace(/^~/, ''))
    .filter((term) => term.length >= shortestPart)
  const known = new Map<string, Term | undefined>()
  const find = (word: string) => {
    if (!known.has(word)) known.set(word, termIn(word, language, meant, inside))
    return known.get(word)
  }
  return {
    all: (text) => ({ text, marks: hitsIn(text, find).map(({ start, end }) => [start, end] as const) }),
    excerpt: (text) => cutAround(text, hitsIn(text, find)),
  }
}

interface Hit extends Token {
  term: Term
}

function hitsIn(text: string, find: (word: string) => Term | undefined): Hit[] {
  return tokens(text).flatMap((token) => {
    const term = find(token.word)
    return term === undefined ? [] : [{ ...token, term }]
  })
}

function termIn(word: string, language: string, meant: ReadonlySet<Term>, inside: readonly string[]) {
  const { whole, joined, parts } = formsOf(word)
  for (const form of [whole, joined ?? '', ...parts]) {
    if (form === '') continue
    const stemmed = stem(form, language)
    const term = [stemmed, foldedTerm(fold(stemmed))].find((candidate) => meant.has(candidate))
    if (term !== undefined) return term
  }
  if (language !== 'sv' || word.length < 7) return undefined
  const folded = fold(stem(word, language))
  return inside.find((part) => folded.startsWith(fold(part)) || folded.endsWith(fold(part)))
}

/** The window with the most different terms, the earliest of equals, cut between words. */
function cutAround(text: string, hits: readonly Hit[]): Marked {
  let from = 0
  let most = 0
  for (const hit of hits) {
    const within = hits.filter((other) => other.start >= hit.start && other.end <= hit.start + width - before)
    const different = new Set(within.map((other) => other.term)).size
    if (different > most) {
      most = different
      from = hit.start
    }
  }
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

function afterSpace(text: string, from: number, most: number): number {
  const space = text.indexOf(' ', from)
  return space >= 0 && space < most ? space + 1 : most
}

function beforeSpace(text: string, to: number, least: number): number {
  const space = text.lastIndexOf(' ', to)
  return space > least ? space : to
}
