import type { WordRun } from '../../../.vitepress/core/freshness/word-diff.ts'
import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import type { BlockChange, Change } from '../../changes/changes.ts'
import type { Colours } from '../../report/colours.ts'
import { words } from '../../words/words.ts'
import type { PageDiff } from './diff-pages.ts'
import type { StringDiff } from './diff-strings.ts'
import { languageName } from './language-name.ts'
import { type Painted, wrapRuns } from './wrap-runs.ts'

export interface Shown {
  /** The language of the words around the texts. */
  language: string
  colours: Colours
  /** How many signs a line has. */
  width: number
}

const plain = (text: string) => text

/**
 * What has changed in an original for a terminal: each block's change word by word, below it the translation's
 * block that it concerns, both with their lines. Without colours `[-taken away-]` and `{+put in+}`.
 */
export function pageDiffLines(diff: PageDiff, shown: Shown): string[] {
  const t = words(shown.language)
  const { bold, dim } = shown.colours
  const { ref: name, language, file, original, blocks } = diff
  const nameOf = languageName(shown.language)
  const values = { name, language: nameOf(language), from: nameOf(original.language) }
  if (blocks.length === 0) return [t('translate:diff.unchanged', values)]
  const lines = [
    bold(t('translate:diff.title', { ...values, count: blocks.length })),
    dim(`${file} ← ${original.file}`),
    ...withoutHistory(blocks, t),
  ]
  for (const block of blocks) {
    const place = placeOf(block, diff, t)
    const heading = block.heading === undefined ? '' : `  ${dim(block.heading)}`
    lines.push('', `${paintKind(block, t, shown.colours)}  ${place}${heading}`)
    lines.push(...originalLines(block, `${original.language} ${block.line}`, t, shown))
    if (block.twin?.source) {
      lines.push(
        ...beside(`${language} ${block.twin.line}`, [{ text: block.twin.source, paint: plain }], shown),
      )
    }
  }
  return [
    ...lines,
    '',
    t('translate:diff.next', { command: `npm run translate -- done ${name} --language ${language}` }),
  ]
}

/** The same for a string, whose translation is one text. */
export function stringDiffLines(diff: StringDiff, shown: Shown): string[] {
  const t = words(shown.language)
  const { change, from, translation, translationLine } = diff
  return [
    '',
    `${paintKind(change, t, shown.colours)}  ${change.original}:${change.line}  ${change.key}`,
    ...originalLines({ ...change, source: diff.source }, `${from} ${change.line}`, t, shown),
    ...beside(
      `${change.language} ${translationLine ?? ''}`.trim(),
      [{ text: translation, paint: plain }],
      shown,
    ),
  ]
}

/** Once, where the words that were taken away cannot be shown. */
export function withoutHistory(changes: readonly Change[], t: Words): string[] {
  const isUnknown = changes.some(({ isFromHistory }) => !isFromHistory)
  return isUnknown ? [t('findings:changes.withoutHistory')] : []
}

function placeOf({ line, twin }: BlockChange, { file, original }: PageDiff, t: Words): string {
  const from = `${original.file}:${line}`
  if (!twin) return from
  const place = `${file}:${twin.line}`
  return `${from} → ${twin.source === '' ? t('translate:diff.after', { place }) : place}`
}

function paintKind({ kind, severity }: Change, t: Words, colours: Colours): string {
  return { error: colours.red, warning: colours.yellow, note: colours.dim }[severity](
    t(`findings:change.${kind}`),
  )
}

function originalLines(
  { words: runs, source = '', isFromHistory }: Change & { source?: string | undefined },
  label: string,
  t: Words,
  shown: Shown,
): string[] {
  const changed = runs.map((run) => painted(run, t, shown.colours))
  const now = [{ text: source, paint: plain }]
  if (runs.length === 0) return beside(label, now, shown)
  if (isFromHistory || source === '') return beside(label, changed, shown)
  // The words that are known to be new stand without their punctuation, so the whole text comes first.
  const apart = changed.map(({ text, paint }) => ({ text: `${text} `, paint }))
  return [...beside(label, now, shown), ...beside('±', apart, shown)]
}

function painted({ change, text, words: count }: WordRun, t: Words, colours: Colours): Painted {
  const paints = paintsOf(colours)
  if (change === 'kept') return { text, paint: plain }
  const said = text === '' ? t('findings:changes.words', { count }) : text
  if (!colours.isColorSupported) {
    return { text: change === 'added' ? `{+${said}+}` : `[-${said}-]`, paint: plain }
  }
  return { text: said, paint: change === 'added' ? paints.added : paints.removed }
}

function paintsOf(colours: Colours) {
  return {
    added: (text: string) => colours.green(colours.underline(text)),
    removed: (text: string) => colours.red(colours.strikethrough(text)),
  }
}

function beside(label: string, runs: readonly Painted[], { width, colours }: Shown): string[] {
  const margin = 10
  return wrapRuns(runs, Math.max(width - margin - 2, 30)).map((line, index) =>
    `${colours.dim((index === 0 ? label : '').padStart(margin - 1))} │ ${line}`.trimEnd(),
  )
}
