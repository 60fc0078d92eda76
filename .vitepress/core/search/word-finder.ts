import { fold } from './fold.ts'
import { stem } from './stems/stem.ts'
import { beginningTerm, british, foldedTerm, keyOf, shortBeginning, spelledTerm, type Term } from './terms.ts'
import { formsOf, tokens } from './tokens.ts'

/** A word stands for a term that is a part of it from this length: `budget` in `medborgarbudgeten`. */
const shortestPart = 4
const shortestCompound = 7

/** Whether a text of a language has one of some terms. */
export function finder(terms: readonly Term[], language: string): (text: string) => boolean {
  const find = wordFinder(new Set(terms), language)
  return (text) => tokens(text).some(({ word }) => find(word) !== undefined)
}

/** Which of some terms a word stands for, if any. Each word is looked at once. */
export function wordFinder(meant: ReadonlySet<Term>, language: string): (word: string) => Term | undefined {
  const inside = insidesOf(meant)
  const compounds = language.split('-')[0] === 'sv' ? inside : []
  // A stem begins as its word does: a look at two letters spares most words the stemmer.
  const starts = new Set([...meant].map((term) => keyOf(term).slice(0, 2)))
  const known = new Map<string, Term | undefined>()
  const mayBe = (word: string) => {
    const folded = fold(word)
    return (
      starts.has(folded.slice(0, 2)) ||
      !/^[a-z]*$/.test(folded) ||
      (word.length >= shortestCompound && compounds.some((part) => folded.includes(part)))
    )
  }
  return (word) => {
    if (!known.has(word)) known.set(word, mayBe(word) ? termIn(word, language, meant, compounds) : undefined)
    return known.get(word)
  }
}

function termIn(
  word: string,
  language: string,
  meant: ReadonlySet<Term>,
  compounds: readonly string[],
): Term | undefined {
  const { whole, joined, parts } = formsOf(word)
  for (const form of [whole, joined ?? '', ...parts]) {
    if (form === '') continue
    const stemmed = stem(form, language)
    const folded = fold(stemmed)
    const term = [
      stemmed,
      foldedTerm(folded),
      spelledTerm(british(stemmed)),
      beginningTerm(folded.slice(0, shortBeginning.least)),
      beginningTerm(folded.slice(0, shortBeginning.most)),
    ].find((candidate) => candidate !== undefined && meant.has(candidate))
    if (term !== undefined) return term
  }
  if (word.length < shortestCompound) return undefined
  const folded = fold(stem(word, language))
  return compounds.find((part) => folded.startsWith(part) || folded.endsWith(part))
}

/** What may be marked as a part of a compound. */
function insidesOf(meant: ReadonlySet<Term>): string[] {
  return [...meant]
    .filter((term) => !/^[=+^]/.test(term))
    .map(keyOf)
    .filter((term) => term.length >= shortestPart)
}
