import type { WordRun } from '../../.vitepress/core/freshness/word-diff.ts'
import type { Words } from '../../.vitepress/core/i18n/create-i18n.ts'
import type { Change, Changes } from '../changes/changes.ts'
import { words } from '../words/words.ts'
import type { Colours } from './colours.ts'

/** How many signs of what did not change are shown on each side of what did. */
const around = 40

/**
 * Changes for a terminal: a line for each file, below it a line for each block with its kind, and the words:
 * `[-taken away-]` and `{+put in+}`, as `git diff --word-diff` writes them. `only` is one language.
 */
export function changeLines(changes: Changes, language: string, colours: Colours, only?: string): string[] {
  const t = words(language)
  const wanted = <Item extends { language: string }>(list: readonly Item[]) =>
    list.filter((item) => only === undefined || item.language === only)
  const pages = wanted(changes.pages).flatMap(({ file, original, blocks }) => [
    colours.bold(`${file} ← ${original}`),
    ...blocks.flatMap((block) => [
      `  ${headOf(block, `${original}:${block.line}`, t, colours)}${block.heading ? `  ${block.heading}` : ''}`,
      ...bodyOf(block, t, colours),
    ]),
    '',
  ])
  const strings = wanted(changes.strings).flatMap((change) => [
    `${headOf(change, `${change.original}:${change.line}`, t, colours)}  ${change.key}`,
    ...bodyOf(change, t, colours),
  ])
  const lines = [...pages, ...strings]
  return lines.length > 0 ? lines : [t('findings:changes.none')]
}

function headOf({ kind, severity }: Change, place: string, t: Words, colours: Colours): string {
  const paint = { error: colours.red, warning: colours.yellow, note: colours.dim }[severity]
  return `${place}  ${paint(t(`findings:change.${kind}`))}`
}

function bodyOf({ words: runs, kind, isFromHistory }: Change, t: Words, colours: Colours): string[] {
  if (kind === 'moved' || runs.length === 0) return []
  const shown = runs.map((run, index) => textOf(run, index > 0, index < runs.length - 1, t, colours)).join('')
  const aside = isFromHistory ? [] : [`    ${colours.dim(t('findings:changes.withoutHistory'))}`]
  return [`    ${shown.replace(/\s+/g, ' ').trim()}`, ...aside]
}

function textOf(
  { change, text, words: count }: WordRun,
  before: boolean,
  after: boolean,
  t: Words,
  colours: Colours,
) {
  switch (change) {
    case 'kept':
      return shorten(text, before, after)
    case 'added':
      return colours.green(` {+${text}+} `)
    case 'removed':
      return colours.red(` [-${text || t('findings:changes.words', { count })}-] `)
  }
}

/** What did not change, with its middle left out where it is long. */
function shorten(text: string, before: boolean, after: boolean): string {
  if (text.length <= 2 * around) return text
  const head = text.slice(0, text.lastIndexOf(' ', around) + 1 || around)
  const tail = text.slice(text.indexOf(' ', text.length - around))
  return `${before ? head : ''}…${after ? tail : ''}`
}
