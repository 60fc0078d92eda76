import { type Goal, share } from '../goals.ts'
import type { Quality } from '../measures/quality.ts'

/** The least MRR of each kind of questions, in every language. */
const leastMrr: Readonly<Record<string, number>> = {
  title: 0.95,
  folded: 0.95,
  typo: 0.9,
  inflected: 0.95,
  prefix: 0.95,
  cross: 0.95,
  'word inflected': 0.8,
  'word typo': 0.88,
  'word compound': 0.78,
  faq: 0.62,
}
const leastFaqRecall = 0.85

/** Fewer questions of a kind than this say nothing. */
const leastQuestions = 10

/** The goals for one kind and language: at least the best peer's, and at least a figure. */
export function qualityGoals(own: Quality, peers: readonly Quality[]): Goal[] {
  const { kind, language, questions, mrr, recall } = own
  if (questions < leastQuestions) return []
  const best = Math.max(0, ...peers.map((peer) => peer.mrr))
  const least = Math.max(best, leastMrr[kind] ?? 0)
  const goals = [
    {
      goal: `MRR ${kind}, ${language}`,
      wanted: `${share(leastMrr[kind] ?? 0)}, best peer ${share(best)}`,
      measured: share(mrr),
      isMet: mrr >= least,
    },
  ]
  if (kind !== 'faq') return goals
  return [
    ...goals,
    {
      goal: 'recall@10 faq, sv',
      wanted: share(leastFaqRecall),
      measured: share(recall),
      isMet: recall >= leastFaqRecall,
    },
  ]
}
