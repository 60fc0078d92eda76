import { type AnalysedToken, analysed } from './analysed.ts'
import { fold } from './fold.ts'
import { stem } from './stems/stem.ts'
import { beginningTerm, british, foldedTerm, keyOf, shortBeginning, spelledTerm, type Term } from './terms.ts'
import { formsOf } from './tokens.ts'

/** A word stands for a term that is a part of it from this length: `budget` in `medborgarbudgeten`. */
const shortestPart = 4
const shortestCompound = 7

/** Whether a text of a language has one of some terms. */
export function finder(terms: readonly Term[], language: string): (text: string) => boolean {
  const find = wordFinder(new Set(terms), language)
  return (text) => analysed(text).some((token) => find(token) !== undefined)
}

/** Which term a word of a text stands for, if any. */
export type FindWord = (token: AnalysedToken) => Term | undefined

/** Which of some terms a word stands for, if any. Each word is looked at once. */
export function wordFinder(meant: ReadonlySet<Term>, language: string): FindWord {
  const inside = insidesOf(meant)
  const compounds = language.split('-')[0] === 'sv' ? inside : []
  // A stem begins as its word does: a look at two letters spares most words the stemmer.
  const starts = new Set([...meant].map((term) => keyOf(term).slice(0, 2)))
  const known = new Map<string, Term | undefined>()
  const mayBe = ({ word, folded, beginning, isPlain }: AnalysedToken) =>
    starts.has(beginning) ||
    !isPlain ||
    (word.length >= shortestCompound && compounds.some((part) => folded.includes(part)))
  return (token) => {
    if (!mayBe(token)) return undefined
    const { word } = token
    const before = known.get(word)
    if (before !== undefined || known.has(word)) return before
    const term = termIn(word, language, meant, compounds)
    known.set(word, term)
    return term
  }
}

function termIn(
  word: string,
  language: string,
  meant: ReadonlySet<Term>,
  compounds: readonly string[],
): Term | undefined {
  const { terms, folded } = readings(word, language)
  const term = terms.find((candidate) => meant.has(candidate))
  if (term !== undefined || word.length < shortestCompound) return term
  return compounds.find((part) => folded.startsWith(part) || folded.endsWith(part))
}

/** What a word may be found by, and its folded stem. */
interface Readings {
  terms: readonly Term[]
  folded: string
}

/** The readings of so many words are remembered. */
const mostReadings = 8_000

const remembered = new Map<string, Readings>()

function readings(word: string, language: string): Readings {
  const key = `${language} ${word}`
  const before = remembered.get(key)
  if (before) return before
  const { whole, joined, parts } = formsOf(word)
  const terms = [whole, joined ?? '', ...parts].filter(Boolean).flatMap((form) => {
    const stemmed = stem(form, language)
    const folded = fold(stemmed)
    const beginnings = [
      beginningTerm(folded.slice(0, shortBeginning.least)),
      beginningTerm(folded.slice(0, shortBeginning.most)),
    ].filter((term) => term !== undefined)
    return [stemmed, foldedTerm(folded), spelledTerm(british(stemmed)), ...beginnings]
  })
  const found = { terms, folded: fold(stem(word, language)) }
  if (remembered.size >= mostReadings) remembered.clear()
  remembered.set(key, found)
  return found
}

/** What may be marked as a part of a compound. */
function insidesOf(meant: ReadonlySet<Term>): string[] {
  return [...meant]
    .filter((term) => !/^[=+^]/.test(term))
    .map(keyOf)
    .filter((term) => term.length >= shortestPart)
}
