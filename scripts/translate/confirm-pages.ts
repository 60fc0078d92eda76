import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { nearest } from '../../.vitepress/core/findings/nearest.ts'
import { lockKey, type PageConfirmation } from '../../.vitepress/core/freshness/lock.ts'
import type { Pair } from '../../.vitepress/core/pages/page.ts'
import { blockHashes } from '../site/hashes.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import type { Outcome } from './outcome.ts'

export interface PagesConfirmed {
  /** New entries of the lock file. */
  entries: Map<string, PageConfirmation>
  outcomes: Outcome[]
}

/** Confirms the translations of pages by ref, in one language or in all that they are translated into. */
export function confirmPages(
  base: KnowledgeBase,
  refs: readonly string[],
  language: string | undefined,
): PagesConfirmed {
  const entries = new Map<string, PageConfirmation>()
  const outcomes = [...new Set(refs)].flatMap((ref): Outcome[] => {
    const pair = base.pairs.find((candidate) => candidate.ref === ref)
    if (!pair) return withoutPair(base, ref, language)
    const languages = language === undefined ? languagesOf(base, pair) : [language]
    if (languages.length === 0) return [{ kind: 'noTranslations', name: ref }]
    return languages.map((code) => confirmPage(base, pair, code, entries))
  })
  return { entries, outcomes }
}

function confirmPage(
  base: KnowledgeBase,
  pair: Pair,
  language: string,
  entries: Map<string, PageConfirmation>,
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
  const ofPage = base.findings.filter(({ file }) => file === page.file)
  const errors = ofPage.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return { kind: 'refused', name, language, errors }
  const entry = confirmationOf(pair)
  const key = lockKey(name, language)
  if (JSON.stringify(base.lock.pages.get(key)) === JSON.stringify(entry))
    return { kind: 'again', name, language }
  entries.set(key, entry)
  const left = ofPage.filter(({ rule }) => rule !== 'page-outdated' && rule !== 'page-unconfirmed')
  return { kind: 'confirmed', name, language, from: original.language, left }
}

/** What a translation that is confirmed now is confirmed against. */
export function confirmationOf({ original }: Pair): PageConfirmation {
  return { from: original.language, blob: original.blob, blocks: blockHashes(original) }
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
