/**
 * How results are ranked. Ours, on top of BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond", 2009, section 3.6):
 *
 * 1. A word in a section weighs by its field, title > heading > summary > text, evened out for the field's length
 *    and levelling off with each repetition. This is known when the index is built: a term's *impact*, 0 to 1,
 *    kept in `slots` steps, the strongest first.
 * 2. A word that few sections have weighs more (`rarity`). Stop words weigh little, unless there is nothing else; in
 *    running text they are not in the index at all.
 * 3. Each word of the question is tried in several ways (`quality`): as it is written or inflected otherwise, in
 *    British or American spelling, joined with its neighbour, with å, ä, ö folded, split as a compound, as a
 *    beginning, by the glossary's other words for it, and, where the index does not have it, with a slip or two of
 *    the finger. In each section the best way counts, so exact goes before folded, before beginning, before slip.
 *    Where there is an exact word, its folded forms count as little: kon is not kön. A stem that only the other
 *    language makes of the word counts as little, too (`otherStem`). What the glossary adds makes no word less rare.
 * 4. A pair of pages gets half of what its best single section gets, and half of what all its sections in all
 *    languages have together for each word, so that a match in one language lifts its twin. That is the nearness in
 *    the model: words that stand in one section count twice, words strewn over a page once. The index has no places
 *    of words within a section; the order of words counts in titles and headings only (6).
 *    The reader's own language weighs a little more, and so does a page that exists in it.
 * 5. Who answers more of the question's words goes before who answers one of them well (`coverage`).
 * 6. A title or heading that is the question itself gets a bonus.
 * 7. A glossary has a heading for most words that anybody asks for, and its entries have nothing to do with each other:
 *    its page gets a share of all that (`glossaryShare`), so that a page about the subject goes before a definition.
 *
 * A score is ((together + best) / 2 × coverage + bonus) × readable; `search` with `explain` gives the parts.
 */
export const slots = 16

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
  spelling: 0.95,
  joined: 0.95,
  otherStem: 0.4,
  folded: 0.8,
  unfolded: 0.6,
  foldedBeside: 0.25,
  compound: 0.6,
  prefix: 0.7,
  foldedPrefix: 0.6,
  phrase: 0.7,
  glossary: 0.45,
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
export const glossaryShare = 0.6
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
