import type { Attempt } from './look-up.ts'
import type { SearchIndex } from './open-index.ts'
import type { Slots } from './postings.ts'
import type { Question } from './question.ts'
import {
  coverageExponent,
  glossaryShare,
  impactOf,
  leastShare,
  notInReadersLanguage,
  otherLanguage,
  quality,
  rarity,
  wholeHeadingBonus,
  wholeTitleBonus,
} from './weights.ts'

/** A pair of pages that answers, and how well; see weights.ts for what the parts are. */
export interface RankedPair {
  pair: number
  score: number
  together: number
  best: number
  coverage: number
  bonus: number
  readable: number
}

/** What a question found. */
export interface Ranked {
  /** The best first. */
  pairs: readonly RankedPair[]
  /** What each section has of all words. */
  sections: Float64Array
  /** How rare each word of the question is. */
  rarities: readonly number[]
}

/** The pairs that answer a question, the best first. See weights.ts for the rules. */
export function rank(question: Question, language: string, index: SearchIndex): Ranked {
  const pairOf = (section: number) => index.pages[index.pageOf[section] ?? -1]?.pair ?? -1
  const scoring = question.words.map((word) => scoreWord(word.attempts, language, index))
  const sections = new Float64Array(index.sections)
  const together = new Float64Array(index.pairs.length)
  const covered = new Float64Array(index.pairs.length)
  const best = new Float64Array(index.pairs.length)
  const bonus = new Float64Array(index.pairs.length)
  let total = 0
  for (const [at, { scores, found, most }] of scoring.entries()) {
    const weight = question.words[at]?.weight ?? 0
    const word = new Float64Array(index.pairs.length)
    total += weight * most
    for (const section of found) {
      const score = weight * (scores[section] ?? 0)
      const pair = pairOf(section)
      sections[section] = (sections[section] ?? 0) + score
      if (score > (word[pair] ?? 0)) word[pair] = score
    }
    for (let pair = 0; pair < word.length; pair++) {
      const score = word[pair] ?? 0
      if (score === 0) continue
      together[pair] = (together[pair] ?? 0) + score
      covered[pair] = (covered[pair] ?? 0) + weight * most
    }
  }
  for (let section = 0; section < sections.length; section++) {
    const score = sections[section] ?? 0
    if (score === 0) continue
    const pair = pairOf(section)
    if (score > (best[pair] ?? 0)) best[pair] = score
  }
  for (const slots of question.whole.values()) {
    eachSection(slots, (section, slot) => {
      const pair = pairOf(section)
      bonus[pair] = Math.max(bonus[pair] ?? 0, (slot === 0 ? wholeTitleBonus : wholeHeadingBonus) * total)
    })
  }
  const pairs: RankedPair[] = []
  for (const [pair, { type, pages }] of index.pairs.entries()) {
    if (together[pair] === 0 && bonus[pair] === 0) continue
    const share = type === 'glossary' ? glossaryShare : 1
    const parts = {
      together: (together[pair] ?? 0) * share,
      best: (best[pair] ?? 0) * share,
      bonus: (bonus[pair] ?? 0) * share,
    }
    const coverage = total > 0 ? ((covered[pair] ?? 0) / total) ** coverageExponent : 1
    const readable = pages.some((page) => page.language === language) ? 1 : notInReadersLanguage
    const score = (((parts.together + parts.best) / 2) * coverage + parts.bonus) * readable
    if (score > 0) pairs.push({ pair, score, ...parts, coverage, readable })
  }
  pairs.sort((a, b) => b.score - a.score || a.pair - b.pair)
  const least = (pairs[0]?.score ?? 0) * leastShare
  return {
    pairs: pairs.filter(({ score }) => score >= least),
    sections,
    rarities: scoring.map(({ rare }) => rare),
  }
}

/** What each section has for a word by its best way, and what the best could have at most. */
function scoreWord(attempts: readonly Attempt[], language: string, index: SearchIndex) {
  const scores = new Float64Array(index.sections)
  const found: number[] = []
  let surest = 0
  let own = 0
  const sorted = [...attempts].sort((a, b) => Number(isMeant(a)) - Number(isMeant(b)))
  for (const attempt of sorted) {
    const { way, found: terms } = attempt
    if (!isMeant(attempt) || own === 0) surest = Math.max(surest, quality[way])
    for (const slots of terms.values()) {
      eachSection(slots, (section, slot) => {
        const score = scoreOf(way, slot, section, language, index)
        const before = scores[section] ?? 0
        if (before === 0) found.push(section)
        if (score > before) scores[section] = score
      })
    }
    if (!isMeant(attempt)) own = found.length
  }
  // One rarity for all that the word may mean: else a rare word that was not meant would go first. What the glossary
  // adds does not make the word itself less rare.
  const rare = rarity(own > 0 ? own : found.length, index.sections)
  for (const section of found) scores[section] = (scores[section] ?? 0) * rare
  return { scores, found, most: surest * rare, rare }
}

/** Whether it is other words than those asked for, of which the glossary says that they mean the same. */
function isMeant({ way }: Attempt): boolean {
  return way === 'phrase' || way === 'glossary'
}

/** What a section has for one term, but for the word's weight and rarity. */
export function scoreOf(
  way: Attempt['way'],
  slot: number,
  section: number,
  language: string,
  index: SearchIndex,
): number {
  const own = index.pages[index.pageOf[section] ?? -1]?.language === language
  return quality[way] * impactOf(slot) * (own ? 1 : otherLanguage)
}

export function eachSection(slots: Slots, visit: (section: number, slot: number) => void): void {
  slots.forEach((sections, slot) => {
    for (const section of sections ?? []) visit(section, slot)
  })
}
