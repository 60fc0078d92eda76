import { wordHash } from './hash.ts'
import { confused, dateWords, negations, numberWords, shortWords } from './word-lists.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyzåäöéüàèìòùøæ']

/** True where a word stands on the page at least so many times now, and stood there as it was confirmed. */
export type IsEstablished = (word: string, times: number) => boolean

/** What became of a word: a slip mended or made, another word, or its opposite (`able`, `unable`). */
export type WordChange = 'typo' | 'negation' | 'words'

const lists = [shortWords, negations, numberWords, dateWords]

const opposites = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'icke', 'o']

/**
 * What a change from the word with the hash `before` to `now` is. The word that was is not known, but the
 * words that one slip away from `now` are, and so are the signs that make an opposite. A word that
 * stands elsewhere on the page is one in its own right and no slip.
 */
export function wordChange(before: string, now: string, isEstablished: IsEstablished): WordChange {
  if (isOpposite(before, now)) return 'negation'
  // The new word stands here, so that it must stand in one place more.
  const isWord = (word: string) =>
    lists.some((list) => list.has(word)) || isEstablished(word, word === now ? 2 : 1)
  for (const { word, slip, at } of slipsOf(now)) {
    if (wordHash(word) === before) return isSlip(word, now, slip, at, isWord) ? 'typo' : 'words'
  }
  return 'words'
}

function isOpposite(before: string, now: string): boolean {
  return opposites.some(
    (prefix) =>
      (now.length > prefix.length + 2 &&
        now.startsWith(prefix) &&
        wordHash(now.slice(prefix.length)) === before) ||
      (now.length > 2 && wordHash(prefix + now) === before),
  )
}

type Slip = 'swapped' | 'left-out' | 'put-in' | 'other-letter'

function isSlip(
  before: string,
  now: string,
  slip: Slip,
  at: number,
  isWord: (word: string) => boolean,
): boolean {
  if (confused.has(`${before} ${now}`)) return true
  const words = Number(isWord(before)) + Number(isWord(now))
  if (words === 2) return false
  if (slip === 'swapped') return true
  const shortest = Math.min(before.length, now.length)
  const longest = Math.max(before.length, now.length)
  if (shortest < 3) return words === 1 && shortest === 2
  // Of short words as many are another word as a slip where they begin and end, unless one of the two is known.
  const isInside = at > 0 && at < longest - 1
  if (slip === 'other-letter') {
    return shortest === 3 ? words === 1 : shortest === 4 ? isInside || words === 1 : at > 0 || shortest > 6
  }
  if (shortest === 3 && !isInside) return words === 1
  // One or several: the translation says which.
  const longer = before.length > now.length ? before : now
  return !(longer.endsWith('s') && at === longer.length - 1 && !longer.endsWith('ss'))
}

/** The words from which one slip leads to `now`. */
function* slipsOf(now: string): Generator<{ word: string; slip: Slip; at: number }> {
  for (let at = 0; at < now.length; at++) {
    const head = now.slice(0, at)
    const letter = now.charAt(at)
    const next = now.charAt(at + 1)
    if (next !== '' && next !== letter)
      yield { word: head + next + letter + now.slice(at + 2), slip: 'swapped', at }
    yield { word: head + now.slice(at + 1), slip: 'put-in', at }
  }
  for (let at = 0; at <= now.length; at++) {
    const head = now.slice(0, at)
    for (const letter of letters) {
      yield { word: head + letter + now.slice(at), slip: 'left-out', at }
      if (at < now.length && letter !== now.charAt(at)) {
        yield { word: head + letter + now.slice(at + 1), slip: 'other-letter', at }
      }
    }
  }
}
