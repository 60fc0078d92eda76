import { createInterface } from 'node:readline/promises'
import { words } from '../../words/words.ts'
import { choosePairs, readAnswer } from './choose-pairs.ts'
import type { Proposed, ProposedPair } from './propose.ts'
import type { RefPage } from './unpaired-pages.ts'

/** Asks on the terminal about each; undefined where it is closed in the middle (Ctrl-C, Ctrl-D). */
export async function askEach(
  proposed: readonly Proposed[],
  show: (pair: ProposedPair) => void,
  language: string,
): Promise<(readonly [RefPage, RefPage])[] | undefined> {
  const t = words(language)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)))
  let isClosed = false
  let isStopped = false
  const chosen: (readonly [RefPage, RefPage])[] = []
  for (const { pairs } of proposed) {
    if (isStopped) break
    const agreed = await choosePairs(pairs, async (each) => {
      show(each)
      const question = `${t('translate:pair.ask', { ...(each.rival && { context: 'rival' }) })} `
      for (;;) {
        const written = await Promise.race([terminal.question(question), closed])
        isClosed = written === undefined
        const answer = written === undefined ? 'stop' : readAnswer(written, each.rival !== undefined)
        isStopped = answer === 'stop'
        if (answer !== undefined) return answer
      }
    })
    chosen.push(...agreed)
  }
  terminal.close()
  return isClosed ? undefined : chosen
}
