import { letters, letterValue } from './numbers.ts'

const most = letters.length - 1

/**
 * Sorted words as one string, each without what it shares with the word before: a letter for how much that is,
 * the rest, and a space in between. With `extra`, what belongs to a word stands behind a `|`.
 * Words have no `|` and no `\n`, which stands between them.
 */
export function encodeList(words: readonly string[], extra?: readonly string[]): string {
  let previous = ''
  return words
    .map((word, at) => {
      let shared = 0
      while (shared < most && shared < previous.length && previous[shared] === word[shared]) shared++
      previous = word
      return letters[shared] + word.slice(shared) + (extra?.[at] ? `|${extra[at]}` : '')
    })
    .join('\n')
}

/** The reverse of `encodeList`: each word with what belongs to it. Lines that are not ours are left out. */
export function decodeList(list: string): [word: string, extra: string][] {
  let previous = ''
  return list.split('\n').flatMap((line): [string, string][] => {
    const shared = letterValue(line[0])
    if (shared === undefined) return []
    const bar = line.indexOf('|')
    previous = previous.slice(0, shared) + line.slice(1, bar < 0 ? undefined : bar)
    return [[previous, bar < 0 ? '' : line.slice(bar + 1)]]
  })
}
