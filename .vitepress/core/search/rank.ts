import type { Attempt } from './attempts.ts'
import type { SearchIndex } from './open-index.ts'
import type { Slots } from './postings.ts'
import type { Question } from './question.ts'
import {
  coverageExponent,
  impactOf,
  leastShare,
  notInReadersLanguage,
  otherLanguage,
  quality,
  rarity,
  wholeHeadingBonus,
  wholeTitleBonus,
} from './weights.ts'

/** A pair of pages that answers, and how well; the sections that do, of all its languages, the best first. */
export interface RankedPair {
  pair: number
  score: number
  sections: readonly { section: number; score: number }[]
}

interface Tally {
  /** The best of each word over all sections. */
  words: number[]
  sections: Map<number, number>
  bonus: number
}

/** The pairs that answer a question, the best first. See weights.ts for the rules. */
export function rank(question: Question, language: string, index: SearchIndex): RankedPair[] {
  const tallies = new Map<number, Tally>()
  const weights: number[] = []
  const tallyOf = (section: number): Tally => {
    const pair = index.pages[index.pageOf(section)]?.pair ?? -1
    const before = tallies.get(pair)
    if (before) return before
    const tally = { words: question.words.map(() => 0), sections: new Map<number, number>(), bonus: 0 }
    tallies.set(pair, tally)
    return tally
  }
  for (const [at, word] of question.words.entries()) {
    const { scores, best } = scoreWord(word.attempts, language, index)
    weights.push(word.weight * best)
    for (const [section, score] of scores) {
      const tally = tallyOf(section)
      const weighted = word.weight * score
      tally.words[at] = Math.max(tally.words[at] ?? 0, weighted)
      tally.sections.set(section, (tally.sections.get(section) ?? 0) + weighted)
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  for (const slots of question.whole.values()) {
    eachSection(slots, (section, slot) => {
      const tally = tallyOf(section)
      tally.bonus = Math.max(tally.bonus, slot === 0 ? wholeTitleBonus : wholeHeadingBonus)
    })
  }
  const readable = new Set(index.pages.filter((page) => page.language === language).map((page) => page.pair))
  const ranked = [...tallies].map(([pair, { words, sections, bonus }]) => {
    const sorted = [...sections]
      .map(([section, score]) => ({ section, score }))
      .sort((a, b) => b.score - a.score || a.section - b.section)
    const together = words.reduce((sum, score) => sum + score, 0)
    const covered = words.reduce((sum, score, at) => sum + (score > 0 ? (weights[at] ?? 0) : 0), 0)
    const coverage = total > 0 ? (covered / total) ** coverageExponent : 1
    const own = ((together + (sorted[0]?.score ?? 0)) / 2) * coverage + bonus * total
    return { pair, score: own * (readable.has(pair) ? 1 : notInReadersLanguage), sections: sorted }
  })
  ranked.sort((a, b) => b.score - a.score || a.pair - b.pair)
  const least = (ranked[0]?.score ?? 0) * leastShare
  return ranked.filter(({ score }) => score > 0 && score >= least)
}

/** What each section has for a word by its best way, and what the best could have at most. */
function scoreWord(attempts: readonly Attempt[], language: string, index: SearchIndex) {
  const scores = new Map<number, number>()
  let surest = 0
  for (const { way, found } of attempts) {
    surest = Math.max(surest, quality[way])
    for (const slots of found.values()) {
      eachSection(slots, (section, slot) => {
        const own = index.pages[index.pageOf(section)]?.language === language
        const score = quality[way] * impactOf(slot) * (own ? 1 : otherLanguage)
        if (score > (scores.get(section) ?? 0)) scores.set(section, score)
      })
    }
  }
  // One rarity for all that the word may mean: else a rare word that was not meant would go first.
  const rare = rarity(scores.size, index.sections)
  for (const [section, score] of scores) scores.set(section, score * rare)
  return { scores, best: surest * rare }
}

function eachSection(slots: Slots, visit: (section: number, slot: number) => void): void {
  slots.forEach((sections, slot) => {
    for (const section of sections ?? []) visit(section, slot)
  })
}
