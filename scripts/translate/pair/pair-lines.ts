import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import type { Reason } from '../../../.vitepress/core/pairing/score-pair.ts'
import type { Colours } from '../../report/colours.ts'
import { words } from '../../words/words.ts'
import type { Proposed, ProposedPair } from './propose.ts'
import type { RefPage } from './unpaired-pages.ts'
import type { PairWriting } from './write-pair.ts'

/** Less than this of the score says nothing to a person. */
const leastShare = 0.05
const mostReasons = 4
/** Longer examples are cut. */
const longest = 40

/** A proposal with its reasons, and the other candidate where there is one. */
export function proposalLines(pair: ProposedPair, language: string, colours: Colours): string[] {
  const t = words(language)
  const { first, second, confidence, score, rival } = pair
  const said = t(`translate:pair.${confidence}`, { percent: percentOf(score) })
  const colour = { sure: colours.green, likely: colours.yellow, unsure: colours.dim }[confidence]
  const reasons = reasonsOf(pair.reasons, language)
  return [
    `${first.page.file} = ${second.page.file}`,
    `  ${colour(said)}${reasons === '' ? '' : `: ${reasons}`}`,
    ...(rival
      ? [`  ${t('translate:pair.rival', { file: rival.page.page.file, percent: percentOf(rival.score) })}`]
      : []),
  ]
}

/** How many pages are left without a proposal, by language. */
export function leftLines({ from, to, left }: Proposed, language: string): string[] {
  const t = words(language)
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const nameOf = (code: string) => names.of(code) ?? code
  return [
    [from, to],
    [to, from],
  ].flatMap(([here = '', there = '']) => {
    const count = left.filter(({ page }) => page.language === here).length
    const values = { count, language: nameOf(here), other: nameOf(there) }
    return count === 0 ? [] : [t('translate:pair.left', values)]
  })
}

/** What was, or would be, written for a pair, or why nothing is. */
export function writingLine(
  [first, second]: readonly [RefPage, RefPage],
  writing: PairWriting,
  t: Words,
): string {
  switch (writing.kind) {
    case 'files':
      return t('translate:pair.written', {
        ref: writing.ref,
        files: writing.files.map(({ file }) => file).join(', '),
      })
    case 'bothRefs':
      return t('translate:pair.bothRefs', {
        first: first.page.file,
        second: second.page.file,
        ref: writing.ref,
        other: writing.other,
      })
    case 'unsafe':
      return t('translate:pair.unsafe', { file: writing.file })
  }
}

/** The weightiest reasons in words: `3 same links (a, b and c), built alike`. */
export function reasonsOf(reasons: readonly Reason[], language: string): string {
  const t = words(language)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return reasons
    .filter(({ share }) => share >= leastShare)
    .slice(0, mostReasons)
    .map(({ kind, count, examples }) => {
      const shown = examples.map((each) => (each.length > longest ? `${each.slice(0, longest)}…` : each))
      const more = count > shown.length ? [...shown, '…'] : shown
      const named = more.length > shown.length ? more.join(', ') : list.format(shown)
      return t(`translate:pair.reasons.${kind}`, { count, examples: named })
    })
    .join('; ')
}

function percentOf(score: number): number {
  return Math.min(99, Math.round(score * 100))
}
