import type { ExplainedWord, Explanation } from './answer.ts'
import type { SearchIndex } from './open-index.ts'
import type { AskedWord } from './question.ts'
import { eachSection, type RankedPair, scoreOf } from './rank.ts'
import type { Showing } from './show.ts'
import type { Term } from './terms.ts'
import type { Field, Way } from './weights.ts'
import { finder } from './word-finder.ts'

interface Hit {
  way: Way
  term: Term
  slot: number
  section: number
  score: number
}

/** How a pair's score came about. */
export async function explain(pair: RankedPair, showing: Showing): Promise<Explanation> {
  const { question, ranked } = showing
  const words = await Promise.all(
    question.words.map((word, at) => explainWord(word, ranked.rarities[at] ?? 0, pair, showing)),
  )
  const { together, best, coverage, bonus, readable } = pair
  return { words: words.filter((word) => word !== undefined), together, best, coverage, bonus, readable }
}

async function explainWord(
  asked: AskedWord,
  rarity: number,
  { pair }: RankedPair,
  { index, language }: Showing,
): Promise<ExplainedWord | undefined> {
  const hit = bestHit(asked, pair, language, index)
  if (!hit) return undefined
  const { way, term, slot, section } = hit
  return {
    word: asked.word,
    way,
    term,
    field: await fieldOf(term, section, index),
    slot,
    rarity,
    score: asked.weight * hit.score * rarity,
  }
}

/** Where a word of the question is found best in a pair. */
export function bestHit(
  { attempts }: AskedWord,
  pair: number,
  language: string,
  index: SearchIndex,
): Hit | undefined {
  let best: Hit | undefined
  for (const { way, found } of attempts) {
    for (const [term, slots] of found) {
      eachSection(slots, (section, slot) => {
        if (index.pages[index.pageOf[section] ?? -1]?.pair !== pair) return
        const score = scoreOf(way, slot, section, language, index)
        if (!best || score > best.score) best = { way, term, slot, section, score }
      })
    }
  }
  return best
}

/** The strongest field in which a section's page shows a term. */
async function fieldOf(term: Term, section: number, index: SearchIndex): Promise<Field | undefined> {
  const place = index.pages[index.pageOf[section] ?? -1]
  const head = place && (await index.head(place.number))
  if (!head) return undefined
  const has = finder([term], place.language)
  const at = section - place.first
  if (has(at === 0 ? head.title : (head.headings[at - 1]?.heading ?? '')))
    return at === 0 ? 'title' : 'heading'
  if (at === 0 && has(head.description)) return 'summary'
  if (has(await index.text(section))) return 'text'
  // What a profile's front matter says is found and not kept.
  return at === 0 && !/^[+^]/.test(term) ? 'summary' : undefined
}
