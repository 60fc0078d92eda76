import { type BlockReader, blockReader } from '../../.vitepress/core/coverage/block-reader.ts'
import { openCommentLines } from '../../.vitepress/core/coverage/open-comments.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { nearest } from '../../.vitepress/core/findings/nearest.ts'
import type { Rule } from '../../.vitepress/core/findings/rules.ts'
import { lockKey, type PageConfirmation } from '../../.vitepress/core/freshness/lock.ts'
import type { Pair } from '../../.vitepress/core/pages/page.ts'
import { blockHashes } from '../site/hashes.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import { type Choice, confirmBlocks } from './confirm-blocks.ts'
import type { Outcome } from './outcome.ts'

export interface PagesConfirmed {
  /** New entries of the lock file. */
  entries: Map<string, PageConfirmation>
  outcomes: Outcome[]
}

/** What a confirmation puts right, so that it is no reason to refuse it, however severe it is. */
const freshnessRules: ReadonlySet<Rule> = new Set<Rule>([
  'page-outdated',
  'page-unconfirmed',
  'page-changed-cosmetic',
])

/** All blocks, whether or not the translation had to be changed. */
const everything: Choice = { isStillRight: false }

/**
 * Confirms the translations of pages by ref, in one language or in all that they are translated into; only some
 * blocks of the original where `choice` says so.
 */
export function confirmPages(
  base: KnowledgeBase,
  refs: readonly string[],
  language: string | undefined,
  choice = everything,
): PagesConfirmed {
  const entries = new Map<string, PageConfirmation>()
  const readBlocks = blockReader(base.pairs, blockHashes)
  const outcomes = [...new Set(refs)].flatMap((ref): Outcome[] => {
    const pair = base.pairs.find((candidate) => candidate.ref === ref)
    if (!pair) return withoutPair(base, ref, language)
    const languages = language === undefined ? languagesOf(base, pair) : [language]
    if (languages.length === 0) return [{ kind: 'noTranslations', name: ref }]
    return languages.map((code) => confirmPage(base, pair, code, entries, readBlocks, choice))
  })
  return { entries, outcomes }
}

function confirmPage(
  base: KnowledgeBase,
  pair: Pair,
  language: string,
  entries: Map<string, PageConfirmation>,
  readBlocks: BlockReader,
  choice: Choice,
): Outcome {
  const { ref: name, original } = pair
  if (original.language === language) return { kind: 'isOriginal', name, language }
  const page = pair.translations.get(language)
  if (!page) {
    const errors = errorsOfUnread(base, name, language)
    return errors.length > 0
      ? { kind: 'refused', name, language, errors }
      : { kind: 'noTranslation', name, language }
  }
  const ofPage = base.findings.filter(({ file, rule }) => file === page.file && !freshnessRules.has(rule))
  const errors = ofPage.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return { kind: 'refused', name, language, errors }
  const open = openCommentLines(original, page, choice.lines)
  if (open.length > 0) return { kind: 'unfinished', name, language, file: page.file, lines: open }
  const key = lockKey(name, language)
  const before = base.lock.pages.get(key)
  const { entry, confirmed, left, unknown, known } = confirmBlocks(original, before, readBlocks, choice)
  if (unknown.length > 0) {
    return { kind: 'unknownBlocks', name, language, file: original.file, lines: unknown, known }
  }
  // What a new version of the lock file keeps besides is written, but nothing is confirmed by that.
  if (JSON.stringify(before) !== JSON.stringify(entry)) entries.set(key, entry)
  const isAgain = before?.from === entry.from && confirmed === 0
  if (isAgain) return { kind: 'again', name, language }
  if (choice.lines) return { kind: 'confirmedBlocks', name, language, count: confirmed, left }
  return { kind: 'confirmed', name, language, from: original.language, left: ofPage }
}

function withoutPair(base: KnowledgeBase, ref: string, language: string | undefined): Outcome[] {
  const broken = base.unread.filter((page) => page.ref === ref)
  if (broken.length > 0) {
    const errors = broken.flatMap(({ file }) => base.findings.filter((finding) => finding.file === file))
    return [{ kind: 'refused', name: ref, language: language ?? broken[0]?.language ?? '', errors }]
  }
  const orphan = base.orphans.find((page) => page.ref === ref)
  if (orphan) {
    const errors = base.findings.filter(({ file, severity }) => file === orphan.file && severity === 'error')
    return [{ kind: 'refused', name: ref, language: orphan.language, errors }]
  }
  const meant = nearest(ref, base.pairs.map((pair) => pair.ref).sort()) ?? ''
  return [{ kind: 'unknown', name: ref, meant }]
}

function languagesOf(base: KnowledgeBase, { ref, original, translations }: Pair): string[] {
  const broken = base.unread.filter((page) => page.ref === ref && page.language !== original.language)
  return [...translations.keys(), ...broken.map(({ language }) => language)]
}

function errorsOfUnread(base: KnowledgeBase, ref: string, language: string): Finding[] {
  const unread = base.unread.find((page) => page.ref === ref && page.language === language)
  return base.findings.filter(({ file }) => file === unread?.file)
}
