import type { ProposedPair } from './propose.ts'
import type { RefPage } from './unpaired-pages.ts'

/** What a person answers to a proposal: yes, no, the other candidate, or to stop asking. */
export type Answer = 'yes' | 'no' | 'other' | 'stop'

export type Ask = (pair: ProposedPair) => Promise<Answer>

/** The first letter of an answer in English or Swedish, or the number of a candidate; undefined for anything else. */
export function readAnswer(written: string, hasOther: boolean): Answer | undefined {
  switch (written.trim().toLowerCase()) {
    case 'y':
    case 'j':
    case '1':
      return 'yes'
    case 'n':
    case '':
      return 'no'
    case '2':
      return hasOther ? 'other' : undefined
    case 's':
      return 'stop'
    default:
      return undefined
  }
}

/** The pairs that a person says yes to, asked one by one; a page that is taken is asked about no more. */
export async function choosePairs(
  pairs: readonly ProposedPair[],
  ask: Ask,
): Promise<(readonly [RefPage, RefPage])[]> {
  const chosen: (readonly [RefPage, RefPage])[] = []
  const taken = new Set<RefPage>()
  for (const pair of pairs) {
    if (taken.has(pair.first) || taken.has(pair.second)) continue
    const { rival, ...plain } = pair
    const isFree = rival !== undefined && !taken.has(rival.page)
    const answer = await ask(isFree ? pair : plain)
    if (answer === 'stop') break
    if (answer === 'no') continue
    const second = answer === 'other' && rival && isFree ? rival.page : pair.second
    chosen.push([pair.first, second])
    taken.add(pair.first).add(second)
  }
  return chosen
}
