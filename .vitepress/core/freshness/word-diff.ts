import { diffWordsWithSpace } from 'diff'
import { diffCodes } from './diff-codes.ts'
import type { Fingerprint, ReadBlock } from './fingerprint.ts'

/** A run of words that both texts have, or only the new one, or only the old one. */
export interface WordRun {
  change: 'kept' | 'added' | 'removed'
  /** Empty where only the lock file knows of the words, as hashes. */
  text: string
  words: number
}

/** Above this many changes two texts have nothing to do with each other, and are shown one after the other. */
const mostChanges = 1000

/** What changed from one text to another, word by word. */
export function wordDiff(before: string, now: string): WordRun[] {
  const runs = diffWordsWithSpace(before, now, { maxEditLength: mostChanges })
  if (!runs) return [run('removed', before), run('added', now)]
  return runs.map(({ value, added, removed }) => run(added ? 'added' : removed ? 'removed' : 'kept', value))
}

function run(change: WordRun['change'], text: string): WordRun {
  return { change, text, words: text.match(/\S+/g)?.length ?? 0 }
}

/** The same where the old text is not known: which words are new, and where how many were taken away. */
export function fingerprintDiff(before: Fingerprint, now: ReadBlock): WordRun[] {
  if (!before.hasWords) return [said('added', now, 0, now.tokens.length)]
  return diffCodes(before.codes, now.codes).flatMap(({ kept, before: old, now: fresh }): WordRun[] => {
    if (kept) return [said('kept', now, ...fresh)]
    const gone = old[1] - old[0]
    return [
      ...(gone > 0 ? [{ change: 'removed', text: '', words: gone } as const] : []),
      ...(fresh[1] > fresh[0] ? [said('added', now, ...fresh)] : []),
    ]
  })
}

function said(change: WordRun['change'], { tokens }: ReadBlock, start: number, end: number): WordRun {
  const text = tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ')
  return { change, text, words: end - start }
}
