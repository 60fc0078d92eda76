import { existsSync } from 'node:fs'
import path from 'node:path'
import { countWords } from '../../../.vitepress/core/markdown/words.ts'
import { type Addresses, addressesOf, isExempt } from '../../../.vitepress/core/pages/addresses.ts'
import { oncePerPairs } from '../../../.vitepress/core/pages/once-per-pairs.ts'
import { type Page, type Pair, pageIn } from '../../../.vitepress/core/pages/page.ts'
import { isSlug, slugOf } from '../../../.vitepress/core/pages/slug.ts'
import { pageUrl } from '../../../.vitepress/core/pages/urls.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import type { PairsRead } from '../read-pairs.ts'
import { type Known, type KnownText, nothingKnown } from './known-texts.ts'
import { startedPage } from './started-page.ts'
import { twinAddresses } from './twin-address.ts'
import { twinPath } from './twin-place.ts'

export interface StartWanted {
  ref: string
  /** None where only one language lacks the page. */
  language: string | undefined
  slug: string | undefined
  title: string | undefined
  withOriginal: boolean
  /** What is known already, by the languages of the original and the translation; nothing where it is not given. */
  known?: (from: string, to: string) => Known
}

/** A translation's file as it is to be written, or why there is to be none. */
export type Start =
  | {
      kind: 'page'
      ref: string
      language: string
      /** Below the root. */
      file: string
      original: string
      text: string
      /** How many words of the original are to be translated. */
      words: number
      /** How many texts were known already, and how many nearly. */
      filled: number
      near: number
    }
  | { kind: 'unknown'; ref: string }
  | { kind: 'translated'; ref: string; language: string; file: string }
  | { kind: 'isOriginal'; ref: string; language: string; file: string }
  | { kind: 'exempt'; ref: string; language: string; reason: string | undefined }
  | { kind: 'whichLanguage'; ref: string; languages: string[] }
  | { kind: 'everyLanguage'; ref: string }
  | { kind: 'taken'; ref: string; file: string }
  /** The address is where another page is shown until it is translated. */
  | { kind: 'standIn'; ref: string; url: string; other: string }
  | { kind: 'noSlug' | 'indexSlug'; ref: string }

const addressesIn = oncePerPairs((pairs) => {
  const made = new WeakMap<Site, Addresses>()
  return (site: Site) => {
    const known = made.get(site) ?? addressesOf(pairs, site)
    made.set(site, known)
    return known
  }
})

/** Makes the translation of a page that has none: its place, its front matter and its structure. Writes nothing. */
export function startPage(base: PairsRead, root: string, site: Site, wanted: StartWanted): Start {
  const { ref } = wanted
  const pair = base.pairs.find((candidate) => candidate.ref === ref)
  if (!pair) {
    const unread = base.unread.find((page) => page.ref === ref)
    return unread ? { kind: 'taken', ref, file: unread.file } : { kind: 'unknown', ref }
  }
  const chosen = languageFor(base, pair, site, wanted.language)
  if (typeof chosen !== 'string') return chosen
  const { original } = pair
  const name = original.path.slice(original.path.lastIndexOf('/') + 1)
  if (name === 'index' && wanted.slug !== undefined) return { kind: 'indexSlug', ref }
  const slug = wanted.slug ?? (wanted.title === undefined ? slugOf(name) : slugOf(wanted.title))
  if (!isSlug(slug)) return { kind: 'noSlug', ref }
  const below = twinPath(base.pairs, original, chosen, slug)
  const file = `docs/${chosen}/${below}.md`
  if (existsSync(path.join(root, file))) return { kind: 'taken', ref, file }
  const addresses = addressesIn(base.pairs)(site)
  const url = pageUrl(chosen, below)
  for (const [other, languages] of addresses) {
    const address = languages.get(chosen)
    if (other === ref || address?.url !== url) continue
    return address.kind === 'page'
      ? { kind: 'taken', ref, file: address.page.file }
      : { kind: 'standIn', ref, url, other }
  }
  const addressOf = twinAddresses({ pairs: base.pairs, addresses }, original, {
    language: chosen,
    path: below,
  })
  const { title, withOriginal } = wanted
  const find = wanted.known?.(original.language, chosen) ?? nothingKnown
  const found: KnownText[] = []
  const known: Known = (markdown) => {
    const text = find(markdown)
    if (text) found.push(text)
    return text
  }
  const text = startedPage(original, { title, withOriginal, addressOf, known })
  const filled = found.filter(({ percent }) => percent === 100).length
  return {
    kind: 'page',
    ref,
    language: chosen,
    file,
    original: original.file,
    text,
    words: wordsOf(original),
    filled,
    near: found.length - filled,
  }
}

function languageFor(base: PairsRead, pair: Pair, site: Site, given: string | undefined): string | Start {
  const { ref, original } = pair
  const codes = site.languages.map(({ code }) => code)
  if (given !== undefined) return refusal(base, pair, given) ?? given
  const lacking = codes.filter((code) => !refusal(base, pair, code))
  const [only, ...more] = lacking
  if (only !== undefined) return more.length > 0 ? { kind: 'whichLanguage', ref, languages: lacking } : only
  const [first, ...others] = codes.filter((code) => code !== original.language)
  const why = first === undefined || others.length > 0 ? undefined : refusal(base, pair, first)
  return why ?? { kind: 'everyLanguage', ref }
}

/** Why a pair can have no new page in a language. */
function refusal(base: PairsRead, pair: Pair, language: string): Start | undefined {
  const { ref, original } = pair
  if (original.language === language) return { kind: 'isOriginal', ref, language, file: original.file }
  const unread = base.unread.find((page) => page.ref === ref && page.language === language)
  const there = pageIn(pair, language) ?? unread
  if (there) return { kind: 'translated', ref, language, file: there.file }
  if (!isExempt(pair, language)) return undefined
  return { kind: 'exempt', ref, language, reason: original.fields.languages_reason?.[language] }
}

function wordsOf({ blocks }: Page): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0)
}
