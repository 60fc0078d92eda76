import { blockReader } from '../../../.vitepress/core/coverage/block-reader.ts'
import { changeSince } from '../../../.vitepress/core/coverage/change-since.ts'
import { statusOfPage } from '../../../.vitepress/core/coverage/status-of-page.ts'
import { formatRecord } from '../../../.vitepress/core/freshness/fingerprint.ts'
import { formatLock } from '../../../.vitepress/core/freshness/format-lock.ts'
import type { PageConfirmation } from '../../../.vitepress/core/freshness/lock.ts'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import { countWords } from '../../../.vitepress/core/markdown/words.ts'
import type { Page, Pair } from '../../../.vitepress/core/pages/page.ts'
import * as blocks from './block-edits.ts'
import { type Edit, type Edited, type Original, type Stock, stockOf } from './bodies.ts'
import * as cosmetic from './cosmetic-edits.ts'
import * as meaning from './meaning-edits.ts'
import * as moves from './moves.ts'
import { type Random, seeded } from './random.ts'

/** The kinds of edit of the list that the project is held to, the first four saying nothing else. */
const kinds: { name: string; edit: Edit; silent: boolean }[] = [
  { name: 'typo', edit: cosmetic.typo, silent: true },
  { name: 'case', edit: cosmetic.letterCase, silent: true },
  { name: 'punctuation', edit: cosmetic.punctuation, silent: true },
  { name: 'reformatting', edit: cosmetic.reformatting, silent: true },
  { name: 'file renamed', edit: moves.fileRenamed, silent: true },
  { name: 'translation only', edit: moves.translationOnly, silent: true },
  { name: 'link target', edit: meaning.linkTarget, silent: false },
  { name: 'number', edit: meaning.number, silent: false },
  { name: 'date', edit: meaning.date, silent: false },
  { name: 'negation', edit: meaning.negation, silent: false },
  { name: 'word replaced', edit: meaning.word, silent: false },
  { name: 'sentence added', edit: blocks.sentenceAdded, silent: false },
  { name: 'sentence removed', edit: blocks.sentenceRemoved, silent: false },
  { name: 'paragraph rewritten', edit: blocks.paragraphRewritten, silent: false },
  { name: 'block reordered', edit: blocks.blockReordered, silent: false },
  { name: 'section added', edit: blocks.sectionAdded, silent: false },
  { name: 'section removed', edit: blocks.sectionRemoved, silent: false },
  { name: 'code changed', edit: meaning.code, silent: false },
  { name: 'heading renamed', edit: meaning.heading, silent: false },
  { name: 'table row added', edit: blocks.rowAdded, silent: false },
]

export interface KindMeasure {
  kind: string
  /** True where no edit of this kind may make a translation outdated. */
  silent: boolean
  edits: number
  /** How many made the translation outdated. */
  outdated: number
  /** How many of those named a block that was edited, and no other. */
  right: number
  /** Some of those that went wrong, to be looked at. */
  misses: string[]
}

export interface EditMeasure {
  kinds: KindMeasure[]
  /** Of the edits that made a translation outdated, the share that said something else. */
  precision: number
  /** Of the edits that said something else, the share that was found, in the right block. */
  recall: number
  /** Of the edits that said nothing else, the share that left the translation up to date. */
  quiet: number
}

/** Edits pages in every way, `times` a page and kind, and counts what is found. The same seed gives the same edits. */
export function measureEdits(pages: readonly Original[], times = 3, seed = 1): EditMeasure {
  const languages = [...new Set(pages.map(({ language }) => language))]
  const stocks = new Map(
    languages.map((code) => [code, stockOf(pages.filter(({ language }) => language === code))]),
  )
  const random = seeded(seed)
  const measures = kinds.map(({ name, edit, silent }) => {
    const measure: KindMeasure = { kind: name, silent, edits: 0, outdated: 0, right: 0, misses: [] }
    for (const page of pages) {
      const stock = stocks.get(page.language)
      for (let time = 0; stock && time < times; time++) tryEdit(page, edit, stock, random, measure)
    }
    return measure
  })
  const sum = (of: (measure: KindMeasure) => number) =>
    measures.reduce((total, measure) => total + of(measure), 0)
  const loud = sum(({ silent, outdated }) => (silent ? 0 : outdated))
  return {
    kinds: measures,
    precision: loud / sum(({ outdated }) => outdated),
    recall:
      sum(({ silent, right }) => (silent ? 0 : right)) / sum(({ silent, edits }) => (silent ? 0 : edits)),
    quiet:
      1 -
      sum(({ silent, outdated }) => (silent ? outdated : 0)) /
        sum(({ silent, edits }) => (silent ? edits : 0)),
  }
}

function tryEdit(page: Original, edit: Edit, stock: Stock, random: Random, measure: KindMeasure): void {
  const edited = edit(page, random, stock)
  if (!edited) return
  measure.edits++
  const found =
    measure.kind === 'translation only' ? translationEdited(page, random, stock) : linesFound(page, edited)
  if (found.length > 0) measure.outdated++
  const isRight = found.length > 0 && found.every((line) => edited.lines.includes(line))
  if (isRight) measure.right++
  if (measure.silent ? found.length > 0 : !isRight) measure.misses.push(describeMiss(page, edited, found))
}

/** The lines of the edited original that are said to be changed. */
function linesFound(page: Original, edited: Edited): number[] {
  const before = pageOf(page.path, page.language, page.body)
  const now = pageOf(edited.path ?? page.path, page.language, edited.body, before.ref)
  const { change } = changeSince(
    now,
    confirmationOf(before),
    blockReader([pairOf(now)], () => []),
  )
  return [...change.changed, ...(change.gone ?? [])].map(({ line }) => line)
}

/** A mechanical edit of the translation only; any line that is then outdated in the original. */
function translationEdited(page: Original, random: Random, stock: Stock): number[] {
  const original = pageOf(page.path, page.language, page.body)
  const edited = cosmetic.reformatting(page, random, stock)?.body ?? `${page.body}\n`
  const translation = pageOf(`xx/${page.path}`, 'xx', edited)
  const pair: Pair = { ref: original.ref, original, translations: new Map([['xx', translation]]) }
  const { status } = statusOfPage(
    pair,
    'xx',
    confirmationOf(original),
    blockReader([pair], () => []),
  )
  const change = status.state === 'partial' ? status.since : status.state === 'outdated' ? status : undefined
  return change?.changed.map(({ line }) => line) ?? []
}

/** What the lock file keeps of a page. */
function confirmationOf(page: Page): PageConfirmation {
  const blocks = blockReader([pairOf(page)], () => [])(page).map(({ read }) => formatRecord(read))
  return { from: page.language, blob: 'as confirmed', blocks }
}

/** How many bytes the lock file has of each page, and of each of its words, on average. */
export function lockBytes(pages: readonly Original[]): { page: number; word: number } {
  let bytes = 0
  let words = 0
  for (const { path, language, body } of pages) {
    const page = pageOf(path, language, body)
    const entries = new Map([[`${page.ref} xx`, { ...confirmationOf(page), blob: '0'.repeat(40) }]])
    bytes += formatLock({ pages: entries, strings: new Map() }).length
    words += page.blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  }
  return { page: Math.round(bytes / pages.length), word: bytes / words }
}

function pairOf(original: Page): Pair {
  return { ref: original.ref, original, translations: new Map() }
}

function pageOf(file: string, language: string, body: string, named?: string): Page {
  const path = file.slice(file.indexOf('/') + 1, -'.md'.length)
  const ref = named ?? path
  return {
    file: `docs/${file}`,
    language,
    path,
    url: `/${language}/${path}`,
    ref,
    fields: { title: ref, description: ref },
    body,
    bodyLine: 1,
    blob: '',
    blocks: blocksOf(body),
    at: () => ({ line: 1, column: 1 }),
  }
}

function describeMiss(page: Original, edited: Edited, found: readonly number[]): string {
  const now = edited.body.split('\n')
  const before = page.body.split('\n')
  const at = now.findIndex((line, index) => line !== before[index])
  return `${page.path} lines ${edited.lines} found ${found}: ${before[at]?.slice(0, 200)} → ${now[at]?.slice(0, 200)}`
}
