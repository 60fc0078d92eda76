/**
 * How results are ranked. Ours, on top of BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond", 2009, section 3.6):
 *
 * 1. A word in a section weighs by its field, title > heading > summary > text, evened out for the field's length
 *    and levelling off with each repetition. This is known when the index is built: a term's *impact*, 0 to 1,
 *    kept in `slots` steps, the strongest first.
 * 2. A word that few sections have weighs more (`rarity`). Stop words weigh little, unless there is nothing else.
 * 3. Each word of the question is tried in several ways (`quality`): as it is written or inflected otherwise, joined
 *    with its neighbour, with å, ä, ö folded, split as a compound, as a beginning, with a slip of the finger. In
 *    each section the best way counts, so exact goes before folded, before beginning, before slip. Where there
 *    is an exact word, its folded forms count as little: kon is not kön.
 * 4. A pair of pages gets half of what its best single section gets, and half of what all its sections in all
 *    languages have together for each word, so that a match in one language lifts its twin. The reader's own
 *    language weighs a little more, and so does a page that exists in it.
 * 5. Who answers more of the question's words goes before who answers one of them well (`coverage`).
 * 6. A title or heading that is the question itself gets a bonus.
 */
export const slots = 32

/** A field's weight, and how much a long one is evened out (BM25's b). */
export const fields = {
  title: { weight: 12, evening: 0.5 },
  heading: { weight: 5, evening: 0.3 },
  summary: { weight: 2, evening: 0.5 },
  text: { weight: 1, evening: 0.8 },
} as const

export type Field = keyof typeof fields

/** How soon repetition levels off (BM25's k1). */
export const saturation = 2.5

/** How sure each way of finding a word is. */
export const quality = {
  exact: 1,
  joined: 0.95,
  folded: 0.8,
  unfolded: 0.6,
  foldedBeside: 0.25,
  compound: 0.6,
  prefix: 0.7,
  foldedPrefix: 0.6,
  slip: 0.5,
  slips: 0.4,
} as const

export type Way = keyof typeof quality

export const stopWordWeight = 0.1
export const otherLanguage = 0.9
export const notInReadersLanguage = 0.92
export const coverageExponent = 1.5
export const wholeTitleBonus = 0.6
export const wholeHeadingBonus = 0.25
/** Pairs below this share of the best one's score are left out. */
export const leastShare = 0.1

/** The slot of an impact, 0 for the strongest; and the impact that a slot stands for. */
export function slotOf(impact: number): number {
  return Math.min(slots - 1, Math.max(0, Math.floor((1 - impact) * slots)))
}

export function impactOf(slot: number): number {
  return (slots - slot - 0.5) / slots
}

/** BM25's inverse document frequency, always above 0. */
export function rarity(found: number, all: number): number {
  return Math.log(1 + (all - found + 0.5) / (found + 0.5))
}
