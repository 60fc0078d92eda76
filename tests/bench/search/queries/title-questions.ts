import { type Random, seeded } from '../../edits/random.ts'
import { type BenchPage, benchLanguages } from '../bench-pages.ts'
import { folded, type Question, wordsOf } from './question.ts'
import { shuffled, withSlip } from './slip.ts'
import { otherForms, wordForms } from './word-forms.ts'

/** A page that is there in both languages, with a title in each. */
interface Twins {
  ref: string
  titles: ReadonlyMap<string, string>
}

/** How the title of a page becomes a question; undefined where it cannot. */
type Make = (twins: Twins) => string | undefined

export const titleKinds = ['title', 'folded', 'typo', 'inflected', 'prefix', 'cross'] as const

/**
 * Questions made of titles, always the same for the same pages; at most `most` of a kind and language. Only titles
 * of two words and more are used that no other page has, of pages whose titles differ between the languages.
 */
export function titleQuestions(pages: readonly BenchPage[], most: number, seed = 7): Question[] {
  const random = seeded(seed)
  const translated = twinsOf(pages)
  return benchLanguages.flatMap((language) => {
    const other = benchLanguages.find((code) => code !== language) ?? language
    const titleOf = (twins: Twins) => twins.titles.get(language) ?? ''
    const times = new Map<string, number>()
    for (const twins of translated) {
      const title = titleOf(twins).toLowerCase()
      times.set(title, (times.get(title) ?? 0) + 1)
    }
    const candidates = shuffled(
      translated.filter(
        (twins) => wordsOf(titleOf(twins)).length >= 2 && times.get(titleOf(twins).toLowerCase()) === 1,
      ),
      random,
    )
    const forms = wordForms(pages, language)
    const makers: Record<(typeof titleKinds)[number], Make> = {
      title: titleOf,
      folded: (twins) => {
        const title = titleOf(twins)
        return folded(title) === title ? undefined : folded(title)
      },
      typo: (twins) => typo(titleOf(twins), random),
      inflected: (twins) =>
        inflected(titleOf(twins), (word) => {
          const others = otherForms(word, language, forms)
          return others.length === 0 ? undefined : random.of(others)
        }),
      prefix: (twins) => {
        const words = wordsOf(titleOf(twins))
        const last = words.pop() ?? ''
        return last.length < 6 ? undefined : [...words, last.slice(0, 4)].join(' ')
      },
      cross: (twins) => twins.titles.get(other),
    }
    return titleKinds.flatMap((kind) => {
      const questions: Question[] = []
      for (const twins of candidates) {
        if (questions.length >= most) break
        const text = makers[kind](twins)
        if (text) questions.push({ kind, language, text, wanted: [twins.ref] })
      }
      return questions
    })
  })
}

function twinsOf(pages: readonly BenchPage[]): Twins[] {
  const byRef = new Map<string, Map<string, string>>()
  for (const { ref, language, title } of pages) {
    byRef.set(ref, (byRef.get(ref) ?? new Map<string, string>()).set(language, title))
  }
  return [...byRef].flatMap(([ref, titles]) =>
    titles.size === benchLanguages.length && new Set(titles.values()).size > 1 ? [{ ref, titles }] : [],
  )
}

/** A slip in the longest word. */
function typo(title: string, random: Random): string | undefined {
  const words = wordsOf(title)
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  const slipped = withSlip(longest, random)
  if (slipped === undefined) return undefined
  words[words.indexOf(longest)] = slipped
  return words.join(' ')
}

/** Every word that has other forms as one of them. */
function inflected(title: string, formOf: (word: string) => string | undefined): string | undefined {
  let changed = 0
  const words = wordsOf(title).map((word) => {
    const form = formOf(word)
    if (form === undefined) return word
    changed++
    return form
  })
  return changed > 0 ? words.join(' ') : undefined
}
