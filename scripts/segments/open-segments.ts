import { isCosmetic } from '../../.vitepress/core/freshness/change-kind.ts'
import { lockKey } from '../../.vitepress/core/freshness/lock.ts'
import { isExempt } from '../../.vitepress/core/pages/addresses.ts'
import type { Page, Pair } from '../../.vitepress/core/pages/page.ts'
import { pageUrl } from '../../.vitepress/core/pages/urls.ts'
import { pageSegments, type Standing } from '../../.vitepress/core/segments/page-segments.ts'
import type { Segmented } from '../../.vitepress/core/segments/segment.ts'
import { stringSegments } from '../../.vitepress/core/segments/string-segments.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import { pageChanges } from '../changes/page-changes.ts'
import { stringChanges } from '../changes/string-changes.ts'
import { isFinding, readText } from '../files/read-text.ts'
import { parseStringFile } from '../locales/parse-string-file.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import { type LocateBase, type Located, locate, type SegmentedName } from './locate.ts'

/** What of a knowledge base segments are read from. */
export type SegmentBase = LocateBase & Pick<KnowledgeBase, 'lock' | 'report'>

export type { SegmentedName } from './locate.ts'

/**
 * A page or a namespace with its segments, and what changed in the original since they were confirmed; undefined
 * where it can have no translation in that language, or a file cannot be read.
 */
export async function openSegments(
  base: SegmentBase,
  root: string,
  site: Site,
  which: SegmentedName,
): Promise<Segmented | undefined> {
  const found = locate(base, root, site, which)
  if (!found) return undefined
  if (found.kind === 'strings') return openStrings(base, root, site, which, found)
  const { pair } = found
  const { original, ref } = pair
  const page = found.kind === 'page' ? found.page : undefined
  const segments = pageSegments(original, page, await standingOf(base, root, site, pair, page))
  const below = found.kind === 'start' ? found.start.file.slice(`docs/${which.language}/`.length, -3) : ''
  return {
    name: `page ${ref}`,
    from: original.language,
    to: which.language,
    original: original.file,
    file: found.kind === 'page' ? found.page.file : found.start.file,
    isThere: page !== undefined,
    originalVersion: original.blob,
    ...(page && { version: page.blob }),
    title: original.fields.title,
    url: original.url,
    targetUrl: page?.url ?? pageUrl(which.language, below),
    segments,
  }
}

/** The names of all pages and namespaces that have, or could have, a translation in a language. */
export function segmentedNames(base: SegmentBase, site: Site, language: string): string[] {
  const isUnread = (ref: string) => base.unread.some((page) => page.ref === ref && page.language === language)
  const pages = base.pairs
    .filter(({ original }) => original.language !== language)
    .filter((pair) => pair.translations.has(language) || !(isExempt(pair, language) || isUnread(pair.ref)))
    .map(({ ref }) => `page ${ref}`)
  const namespaces =
    language === site.stringsLanguage
      ? []
      : base.strings.filter((file) => file.language === site.stringsLanguage)
  return [...pages.sort(), ...namespaces.map(({ namespace }) => `strings ${namespace}`).sort()]
}

async function standingOf(
  base: SegmentBase,
  root: string,
  site: Site,
  pair: Pair,
  page: Page | undefined,
): Promise<Standing> {
  if (!page) return { status: { state: 'missing' }, isConfirmed: false }
  const { language } = page
  const entry = base.report.pages.find((each) => each.ref === pair.ref && each.language === language)
  const status = entry?.status ?? { state: 'unconfirmed', because: 'never' }
  const isConfirmed = base.lock.pages.get(lockKey(pair.ref, language))?.from === pair.original.language
  const since = status.state === 'partial' ? status.since : status.state === 'outdated' ? status : undefined
  if (!since || since.changed.length === 0) return { status, isConfirmed }
  const changed = await pageChanges(base, root, site, pair.ref)
  const blocks = changed.find((each) => each.language === language)?.blocks ?? []
  const changes = new Map(
    blocks.flatMap((block) =>
      block.source === undefined || isCosmetic(block.kind) ? [] : [[block.line, block] as const],
    ),
  )
  return { status, isConfirmed, changes }
}

async function openStrings(
  base: SegmentBase,
  root: string,
  site: Site,
  { language }: SegmentedName,
  { namespace, original: originalFile, file }: Located & { kind: 'strings' },
): Promise<Segmented | undefined> {
  const original = readStringFile(root, originalFile, site.stringsLanguage, namespace)
  const translation = readStringFile(root, file, language, namespace)
  if (!original?.strings || (translation && !translation.strings)) return undefined
  const states = new Map(
    base.report.strings.flatMap((status) =>
      status.language === language ? [[status.key, status.state] as const] : [],
    ),
  )
  const isOurs = (key: string) => key.startsWith(`${namespace}:`)
  const hasChanged = [...states].some(([key, state]) => isOurs(key) && state === 'outdated')
  const changes = hasChanged ? await changesOf(base, root, site, namespace, language) : undefined
  return {
    name: `strings ${namespace}`,
    from: site.stringsLanguage,
    to: language,
    original: originalFile,
    file,
    isThere: translation !== undefined,
    originalVersion: original.blob,
    ...(translation && { version: translation.blob }),
    title: namespace,
    segments: stringSegments(original.strings, translation?.strings, language, {
      stateOf: (key) => states.get(key) ?? 'current',
      isConfirmed: (key) => base.lock.strings.has(lockKey(key, language)),
      ...(changes && { changes }),
    }),
  }
}

async function changesOf(base: SegmentBase, root: string, site: Site, namespace: string, language: string) {
  const strings = base.strings.filter((file) => file.namespace === namespace)
  const changed = await stringChanges({ strings, lock: base.lock }, root, site)
  return new Map(changed.flatMap((change) => (change.language === language ? [[change.key, change]] : [])))
}

/** A locale file as it is now; undefined where it is not there, without strings where it cannot be read. */
export function readStringFile(
  root: string,
  file: string,
  language: string,
  namespace: string,
): { strings: StringFile | undefined; blob: string } | undefined {
  const read = readText(root, file)
  if (isFinding(read)) {
    return read.values.reason === 'ENOENT' ? undefined : { strings: undefined, blob: '' }
  }
  return { strings: parseStringFile(read, language, namespace).strings, blob: read.blob }
}
