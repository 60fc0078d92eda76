import type { Engine } from '../engines/engine.ts'
import type { Question } from '../queries/question.ts'

/** How well a search answers a kind of questions in a language. */
export interface Quality {
  kind: string
  language: string
  questions: number
  /** The mean of 1 / the place of the first wanted page among ten; 0 where none of the ten is. */
  mrr: number
  /** The share of questions with a wanted page among ten. */
  recall: number
  /** Questions that are not answered by a wanted page first. */
  misses: Miss[]
}

export interface Miss {
  question: Question
  /** The place of the first wanted page, from 1; 0 where none of ten is. */
  place: number
  /** The page that came first. */
  first: string | undefined
}

/** Asks a search all questions, one after the other. */
export async function measureQuality(engine: Engine, questions: readonly Question[]): Promise<Quality[]> {
  const tallies = new Map<string, Quality>()
  for (const question of questions) {
    const { kind, language, text, wanted } = question
    const key = `${language}/${kind}`
    const tally = tallies.get(key) ?? { kind, language, questions: 0, mrr: 0, recall: 0, misses: [] }
    tallies.set(key, tally)
    const found = await engine.ask(text, language)
    const place = found.findIndex((ref) => wanted.includes(ref)) + 1
    tally.questions++
    if (place !== 1) tally.misses.push({ question, place, first: found[0] })
    if (place === 0) continue
    tally.mrr += 1 / place
    tally.recall++
  }
  return [...tallies.values()].map((tally) => ({
    ...tally,
    mrr: tally.mrr / tally.questions,
    recall: tally.recall / tally.questions,
  }))
}
