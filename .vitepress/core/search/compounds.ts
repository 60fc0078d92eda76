import { stem } from './stems/stem.ts'
import { stopWords } from './stop-words.ts'

/** What Swedish words end in and begin with that looks like a word and is none. */
const notParts: ReadonlySet<string> = new Set(
  (
    'het heten heter heterna hetens skap skapet skapen skaps lig liga ligt ligen bar bara bart sam samt samma ning ' +
    'ningen ningar ningarna nings ande anden ende are aren arna aren else elsen elser eri iska isk iskt full fulla ' +
    'fullt lös lösa löst ism ist ister tion tionen tioner ation dom inna artad mässig mässigt vis ska sker aste ' +
    'ast eras erar erat erad ade era ing ingen inga able ers hets met mer ner gits rade kap rings dels vis ens an ar er or na ad be ge miss van ur'
  ).split(' '),
)
const shortest = 3
const splitFrom = 7

/** Splits a Swedish compound into words of the vocabulary; an empty list where it is none. */
export type Splitter = (word: string) => readonly string[]

/**
 * A splitter over the words that stand alone in the index's own Swedish texts: `medborgarbudgeten` becomes
 * `medborgar` and `budgeten` where `medborgare` and `budget` are known, with a linking s between them where there
 * is one (`stadsbibliotek`). The longest last part wins; parts that are compounds are split again.
 */
export function compoundSplitter(vocabulary: Iterable<string>): Splitter {
  const words = new Set<string>()
  const stems = new Set<string>()
  for (const word of vocabulary) {
    if (!mayBePart(word)) continue
    words.add(word)
    stems.add(stem(word, 'sv'))
  }
  const isLast = (part: string) => mayBePart(part) && (words.has(part) || stems.has(stem(part, 'sv')))
  const isFirst = (part: string) =>
    mayBePart(part) && (beginnings(part).some((form) => words.has(form)) || split(part).length > 0)
  const found = new Map<string, readonly string[]>()
  function split(word: string): readonly string[] {
    if (word.length < splitFrom || !/^\p{Ll}+$/u.test(word)) return []
    const before = found.get(word)
    if (before) return before
    // An inflected word is split as the word it comes from: `kommuner` is no `kommu` and `ner`.
    const plain = stem(word, 'sv')
    if (plain !== word && words.has(plain)) return split(plain)
    for (let at = shortest; at <= word.length - shortest; at++) {
      const last = word.slice(at)
      if (!isLast(last)) continue
      const first = [word.slice(0, at).replace(/s$/, ''), word.slice(0, at)].find(isFirst)
      if (first === undefined) continue
      // `säkerhetslagen` is säkerhet and lag, not slag: after these the s is always a link.
      if (last.startsWith('s') && /(?:het|ing|ion|skap|tet|dom)$/.test(first) && isLast(last.slice(1)))
        continue
      const parts = [first, ...split(first), last, ...split(last)]
      found.set(word, parts)
      return parts
    }
    found.set(word, [])
    return []
  }
  return split
}

function mayBePart(part: string): boolean {
  return part.length >= shortest && /^\p{Ll}+$/u.test(part) && !stopWords.has(part) && !notParts.has(part)
}

/** The words that a first part may come from: `medborgar` from medborgare, `skol` from skola, `kyrko` from kyrka. */
function beginnings(part: string): string[] {
  return [part, `${part}a`, `${part}e`, part.replace(/[ou]$/, 'a')]
}
