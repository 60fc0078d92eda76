import type { LanguagePoint } from '../../.vitepress/core/coverage/history.ts'
import { none, shareOf } from '../../.vitepress/core/coverage/percent.ts'
import { emptyLock, type Lock, lockFile, splitLockKey } from '../../.vitepress/core/freshness/lock.ts'
import { parseLock } from '../../.vitepress/core/freshness/parse-lock.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { detectorFor } from '../language/detect.ts'
import { fileKind } from './file-kind.ts'
import type { FileChange } from './git-log.ts'
import { pageKeeper } from './page-keeper.ts'
import { type PageShares, standingOf } from './ref-standing.ts'
import { type StringShares, stringShares } from './string-shares.ts'
import type { TextReader } from './text-reader.ts'

/** A page's file in a tree: what it holds and which page it is. */
export interface PageFile {
  blob: string
  ref: string
  language: string
  /** Its front matter is wrong, so it is counted nowhere and the language is not whole. */
  unread?: true
}

/** Everything that is kept of a tree, so that the next commit needs only what it changed. */
export interface KeptTree {
  pages: Map<string, PageFile>
  strings: Map<string, string>
  lockBlob: string | undefined
  /** By ref. */
  shares: Map<string, PageShares>
  stringShares: StringShares
}

export function emptyTree(): KeptTree {
  return { pages: new Map(), strings: new Map(), lockBlob: undefined, shares: new Map(), stringShares: [] }
}

/** A tree that commits are played on, one after the other. */
export interface TreeState {
  kept: KeptTree
  apply(changes: readonly FileChange[]): Promise<void>
  /** How whole each language is now. */
  languages(): LanguagePoint[]
}

/** Begins with a kept tree; `text` gives the text of a blob. Only what a commit touches is counted again. */
export function treeState(kept: KeptTree, site: Site, text: TextReader): TreeState {
  const detect = detectorFor(site.languages.map(({ code }) => code))
  const keeper = pageKeeper(kept.pages, kept.shares, site, text)
  const lockOf = async (blob: string | undefined): Promise<Lock> => {
    const written = blob === undefined ? undefined : await text(blob, lockFile)
    return written ? parseLock(written.text, lockFile).lock : emptyLock
  }
  let lock: Lock | undefined
  const totals = new Map(site.languages.map(({ code }) => [code, sumOf(kept.shares.values(), code)]))
  const count = (shares: PageShares | undefined, sign: 1 | -1) => {
    for (const [language, share] of Object.entries(shares?.languages ?? {})) {
      const total = totals.get(language)
      if (total) for (const [at, amount] of share.entries()) total[at] = (total[at] ?? 0) + sign * amount
    }
  }
  let unread = [...kept.pages.values()].filter((page) => page.unread).length

  return {
    kept,
    async apply(changes) {
      lock ??= await lockOf(kept.lockBlob)
      const touched = new Set<string>()
      let areStringsTouched = false
      for (const { file, blob } of changes) {
        const kind = fileKind(file, site)
        if (kind?.kind === 'page') {
          if (kept.pages.get(file)?.unread) unread--
          for (const ref of await keeper.change(file, kind, blob)) touched.add(ref)
          if (kept.pages.get(file)?.unread) unread++
        } else if (kind?.kind === 'strings') {
          if (blob === undefined) kept.strings.delete(file)
          else kept.strings.set(file, blob)
          areStringsTouched = true
        } else if (kind?.kind === 'lock') {
          const before: Lock = lock
          kept.lockBlob = blob
          lock = await lockOf(blob)
          for (const key of differing(before.pages, lock.pages)) touched.add(splitLockKey(key).name)
          if (differing(before.strings, lock.strings).length > 0) areStringsTouched = true
        }
      }
      for (const ref of [...touched]) {
        for (const asker of keeper.settle(ref, await keeper.pairOf(ref))) touched.add(asker)
      }
      for (const ref of touched) {
        count(kept.shares.get(ref), -1)
        const pair = await keeper.pairOf(ref)
        if (pair) kept.shares.set(ref, standingOf(pair, keeper, lock, site, detect))
        else kept.shares.delete(ref)
        count(kept.shares.get(ref), 1)
      }
      if (areStringsTouched) kept.stringShares = await stringShares(kept.strings, lock, site, text, detect)
    },
    languages: () =>
      site.languages.map(({ code }) => {
        const [total = 0, translated = 0, current = 0, untranslated = 0, behind = 0] = totals.get(code) ?? []
        const words = { total, translated, current }
        const gaps = { translated: unread + untranslated > 0, current: unread + behind > 0 }
        const strings = kept.stringShares.find(({ language }) => language === code)?.strings
        return {
          language: code,
          pages: { words, percent: shareOf(words, gaps) },
          strings: strings ?? { words: none, percent: { translated: null, current: null } },
        }
      }),
  }
}

function sumOf(all: Iterable<PageShares>, language: string): number[] {
  const sum = [0, 0, 0, 0, 0]
  for (const { languages } of all) {
    for (const [at, amount] of (languages[language] ?? []).entries()) sum[at] = (sum[at] ?? 0) + amount
  }
  return sum
}

/** The keys whose values differ; values are compared as JSON. */
function differing(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  const keys = new Set([...a.keys(), ...b.keys()])
  return [...keys].filter((key) => JSON.stringify(a.get(key)) !== JSON.stringify(b.get(key)))
}
