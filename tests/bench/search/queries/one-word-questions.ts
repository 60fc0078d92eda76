import { stem } from '../../../../.vitepress/core/search/stems/stem.ts'
import { seeded } from '../../edits/random.ts'
import { type BenchPage, benchLanguages } from '../bench-pages.ts'
import { type Question, wordsOf } from './question.ts'
import { shuffled, withSlip } from './slip.ts'
import { otherForms, wordForms } from './word-forms.ts'

/** A part of a compound has this many letters and stands this often in the pages, so that it is a word. */
const part = { letters: 4, times: 3 }

/**
 * Questions of one word that stands in the title of one pair only in its language, whatever its form: in another
 * form that pages have, with a slip, and a Swedish compound as its parts. Always the same for the same pages.
 */
export function oneWordQuestions(pages: readonly BenchPage[], most: number, seed = 11): Question[] {
  const random = seeded(seed)
  return benchLanguages.flatMap((language) => {
    const own = pages.filter((page) => page.language === language)
    const forms = wordForms(pages, language)
    const counts = wordCounts(own)
    const words = shuffled(wordsOfOneTitle(own, language), random)
    const make = (kind: string, textOf: (word: string) => string | undefined): Question[] => {
      const questions: Question[] = []
      for (const { word, ref } of words) {
        if (questions.length >= most) break
        const text = textOf(word)
        if (text !== undefined) questions.push({ kind, language, text, wanted: [ref] })
      }
      return questions
    }
    return [
      ...make('word inflected', (word) => random.of(otherForms(word, language, forms))),
      ...make('word typo', (word) => withSlip(word, random)),
      ...(language === 'sv' ? make('word compound', (word) => partsOf(word, counts)) : []),
    ]
  })
}

/** Words of five letters and more whose stem stands in the titles of one pair only. */
function wordsOfOneTitle(pages: readonly BenchPage[], language: string): { word: string; ref: string }[] {
  const found = new Map<string, { word: string; refs: Set<string> }>()
  for (const { title, ref } of pages) {
    for (const word of wordsOf(title)) {
      const key = stem(word, language)
      const entry = found.get(key) ?? { word, refs: new Set<string>() }
      found.set(key, entry)
      entry.refs.add(ref)
    }
  }
  return [...found.values()].flatMap(({ word, refs: [ref, ...others] }) =>
    ref !== undefined && others.length === 0 && /^\p{L}{5,}$/u.test(word) ? [{ word, ref }] : [],
  )
}

function wordCounts(pages: readonly BenchPage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { body } of pages) {
    for (const word of wordsOf(body)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** A compound as two words that pages have, without the s that links them; the split with the commonest parts. */
function partsOf(word: string, counts: ReadonlyMap<string, number>): string | undefined {
  const splits: { first: string; last: string; times: number }[] = []
  for (let at = part.letters; at <= word.length - part.letters; at++) {
    const last = word.slice(at)
    const firsts = [word.slice(0, at), ...(word.charAt(at - 1) === 's' ? [word.slice(0, at - 1)] : [])]
    for (const first of firsts) {
      const times = Math.min(counts.get(first) ?? 0, counts.get(last) ?? 0)
      if (first.length >= part.letters && times >= part.times) splits.push({ first, last, times })
    }
  }
  const best = splits.sort((a, b) => b.times - a.times)[0]
  return best && `${best.first} ${best.last}`
}
