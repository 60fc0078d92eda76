import type { WordRun } from '../../../.vitepress/core/freshness/word-diff.ts'
import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import { parser } from '../../../.vitepress/core/markdown/parser.ts'
import type { BlockChange, Change } from '../../changes/changes.ts'
import { words } from '../../words/words.ts'
import { withoutHistory } from './diff-lines.ts'
import type { PageDiff } from './diff-pages.ts'
import type { StringDiff } from './diff-strings.ts'
import { languageName } from './language-name.ts'

const { escapeHtml } = parser.utils

/** What stands in a file that `diff --html` wrote, so that only such a one is written over. */
export const madeByDiff = '<meta name="generator" content="Tingwall: translate diff">'

const style = `
:root { color-scheme: light dark; --text: #1c1917; --page: #fafaf9; --line: #a8a29e; --dim: #57534e;
  --ins: #14532d; --ins-page: #dcfce7; --del: #7f1d1d; --del-page: #fee2e2 }
@media (prefers-color-scheme: dark) { :root { --text: #f5f5f4; --page: #1c1917; --line: #57534e; --dim: #c7c2bd;
  --ins: #bbf7d0; --ins-page: #14532d; --del: #fecaca; --del-page: #7f1d1d } }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; color: var(--text);
  background: var(--page) }
h1, h2, h3 { line-height: 1.25 }
h3, .place, .none { margin: 0 }
article { border-top: 1px solid var(--line); padding: 1rem 0 }
.place, .none { color: var(--dim) }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem 2rem }
.text { margin: 0.25rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere }
ins { color: var(--ins); background: var(--ins-page); text-decoration: underline }
del { color: var(--del); background: var(--del-page); text-decoration: line-through }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`.trim()

/**
 * What has changed in originals as one page of HTML that needs nothing else and runs nothing: block beside block,
 * each in its language, in the words of `language`. Screen readers hear where words were put in or taken away.
 */
export function diffHtml(
  pages: readonly PageDiff[],
  strings: readonly StringDiff[],
  language: string,
): string {
  const t = words(language)
  const changes = [...pages.flatMap(({ blocks }) => blocks), ...strings.map(({ change }) => change)]
  const title = t('translate:diff.heading')
  return `${[
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    madeByDiff,
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...withoutHistory(changes, t).map((line) => `<p>${escapeHtml(line)}</p>`),
    ...pages.flatMap((page) => pageHtml(page, language, t)),
    ...strings.map((string) => stringHtml(string, language, t)),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function pageHtml(diff: PageDiff, language: string, t: Words): string[] {
  const { ref: name, original, blocks } = diff
  const nameOf = languageName(language)
  const values = { name, language: nameOf(diff.language), from: nameOf(original.language) }
  const heading =
    blocks.length === 0
      ? t('translate:diff.unchanged', values)
      : t('translate:diff.title', { ...values, count: blocks.length })
  return [
    `<section>\n<h2>${escapeHtml(heading)}</h2>`,
    ...blocks.map((block) => blockHtml(block, diff, language, t)),
    '</section>',
  ]
}

function blockHtml(block: BlockChange, diff: PageDiff, language: string, t: Words): string {
  const { twin, line } = block
  const place = twin && `${diff.file}:${twin.line}`
  return articleHtml(
    t(`findings:change.${block.kind}`),
    block.heading === undefined
      ? ''
      : `<span lang="${escapeHtml(diff.original.language)}">${escapeHtml(block.heading)}</span>`,
    sideHtml(
      diff.original.language,
      `${diff.original.file}:${line}`,
      originalHtml(block, language, t),
      language,
    ),
    twin?.source
      ? sideHtml(diff.language, place ?? '', escapeHtml(twin.source), language)
      : noneHtml(place === undefined ? t('translate:diff.noBlock') : t('translate:diff.after', { place })),
  )
}

function stringHtml({ change, from, source, ...diff }: StringDiff, language: string, t: Words): string {
  const line = diff.translationLine
  return articleHtml(
    t(`findings:change.${change.kind}`),
    `<code>${escapeHtml(change.key)}</code>`,
    sideHtml(
      from,
      `${change.original}:${change.line}`,
      originalHtml({ ...change, source }, language, t),
      language,
    ),
    line === undefined
      ? noneHtml(t('translate:diff.noBlock'))
      : sideHtml(change.language, `${change.file}:${line}`, escapeHtml(diff.translation), language),
  )
}

function articleHtml(kind: string, where: string, ...sides: readonly string[]): string {
  const what = kind.charAt(0).toUpperCase() + kind.slice(1)
  return [
    `<article>\n<h3>${escapeHtml(what)}${where === '' ? '' : ` · ${where}`}</h3>`,
    `<div class="sides">\n${sides.join('\n')}\n</div>`,
    '</article>',
  ].join('\n')
}

function sideHtml(code: string, place: string, text: string, language: string): string {
  const name = languageName(language)(code)
  return `<div>\n<p class="place">${escapeHtml(name)} · ${escapeHtml(place)}</p>\n<p class="text" lang="${escapeHtml(code)}">${text}</p>\n</div>`
}

function noneHtml(said: string): string {
  return `<div>\n<p class="none">${escapeHtml(said)}</p>\n</div>`
}

function originalHtml(change: Change & { source?: string | undefined }, language: string, t: Words): string {
  const { words: runs, source = '', isFromHistory } = change
  const changed = runs.map((run) => runHtml(run, language, t)).join(isFromHistory ? '' : ' ')
  if (runs.length === 0) return escapeHtml(source)
  return isFromHistory || source === '' ? changed : `${escapeHtml(source)}\n\n${changed}`
}

function runHtml({ change, text, words: count }: WordRun, language: string, t: Words): string {
  if (change === 'kept') return escapeHtml(text)
  const [element, sign] = change === 'added' ? (['ins', 'added'] as const) : (['del', 'removed'] as const)
  const lang = `lang="${escapeHtml(language)}"`
  const aside = (said: string) => `<span class="said" ${lang}>${escapeHtml(said)}</span>`
  const shown =
    text === ''
      ? `<span ${lang}>${escapeHtml(t('findings:changes.words', { count }))}</span>`
      : escapeHtml(text)
  return `<${element}>${aside(`${t(`translate:diff.${sign}`)} `)}${shown}${aside(` ${t('translate:diff.end')}`)}</${element}>`
}
