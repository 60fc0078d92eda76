import type { Answer, Correction, SearchWishes } from './answer.ts'
import { breather } from './breathe.ts'
import { marker } from './excerpts.ts'
import { bestHit } from './explain.ts'
import { filtered } from './facets.ts'
import type { SearchIndex } from './open-index.ts'
import { type Question, readQuestion } from './question.ts'
import { type RankedPair, rank } from './rank.ts'
import { show } from './show.ts'

export type * from './answer.ts'

/**
 * Answers a question for a reader of `language`. Pages come by pair, the best first (the rules are in weights.ts).
 * An empty question has no answers; no question throws.
 * @throws IndexError `other-version` where the index has been replaced since it was opened: open it again.
 */
export async function search(
  index: SearchIndex,
  text: string,
  language: string,
  wishes: SearchWishes = {},
): Promise<Answer> {
  const faults = index.faults()
  const question = await readQuestion(text, index)
  const breathe = breather()
  const ranked = rank(question, language, index)
  await breathe()
  const { pairs, types, inLanguages } = filtered(ranked.pairs, wishes, index)
  const markers = new Map(index.languages.map((code) => [code, marker(question, code)]))
  const showing = { question, ranked, language, index, markers, breathe, explain: wishes.explain ?? false }
  const results = await Promise.all(
    pairs.slice(wishes.skip ?? 0, wishes.limit ?? 10).map((pair) => show(pair, showing)),
  )
  return {
    total: pairs.length,
    results: results.filter((result) => result !== undefined),
    types,
    inLanguages,
    corrections: corrections(question, pairs[0], language, index),
    incomplete: index.faults() > faults,
  }
}

/** The words that only a near word stands in for; of several, the one that the first result has. */
function corrections(
  { words }: Question,
  first: RankedPair | undefined,
  language: string,
  index: SearchIndex,
): Correction[] {
  return words.flatMap((asked) => {
    const used = asked.attempts.find((attempt) => attempt.used)?.used
    if (!used || asked.attempts.length > 1) return []
    const hit = first && bestHit(asked, first.pair, language, index)
    const word = used.get(hit?.term ?? '') ?? [...used.values()][0]
    return word === undefined ? [] : [{ typed: asked.word, used: word }]
  })
}
