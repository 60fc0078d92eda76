import type { Page, Pair } from '../../.vitepress/core/pages/page.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import { type Start, startPage } from '../translate/start/start-page.ts'

/** What of a knowledge base is needed to find and save segments. */
export type LocateBase = Pick<KnowledgeBase, 'pairs' | 'orphans' | 'unread' | 'strings' | 'findings'>

/** A page or a namespace: `page <ref>` or `strings <namespace>`, and the language of the translation. */
export interface SegmentedName {
  name: string
  language: string
  /** For a page that is still to be made: the last part of its address, and its title. */
  slug?: string | undefined
  title?: string | undefined
}

/** Where a page or a namespace and its translation are. */
export type Located =
  | { kind: 'page'; pair: Pair; page: Page }
  /** A page that is not translated yet, as it would be begun. */
  | { kind: 'start'; pair: Pair; start: Start & { kind: 'page' } }
  | { kind: 'strings'; namespace: string; original: string; file: string }

/** Finds what a name stands for; undefined where it can have no translation in the language. */
export function locate(
  base: LocateBase,
  root: string,
  site: Site,
  { name, language, slug, title }: SegmentedName,
): Located | undefined {
  const [kind, id] = partsOf(name)
  if (!site.languages.some(({ code }) => code === language)) return undefined
  if (kind === 'strings') return locateStrings(base, site, id, language)
  if (kind !== 'page') return undefined
  const pair = base.pairs.find(({ ref }) => ref === id)
  if (!pair || pair.original.language === language) return undefined
  const page = pair.translations.get(language)
  if (page) return { kind: 'page', pair, page }
  const start = startPage(base, root, site, { ref: id, language, slug, title, withOriginal: true })
  return start.kind === 'page' ? { kind: 'start', pair, start } : undefined
}

/** `page` or `strings`, and the ref or the namespace. */
export function partsOf(name: string): [kind: string, id: string] {
  const space = name.indexOf(' ')
  return [name.slice(0, Math.max(space, 0)), name.slice(space + 1)]
}

function locateStrings(
  base: LocateBase,
  site: Site,
  namespace: string,
  language: string,
): Located | undefined {
  if (language === site.stringsLanguage) return undefined
  const fileIn = (code: string) =>
    base.strings.find((file) => file.language === code && file.namespace === namespace)?.file
  const original = fileIn(site.stringsLanguage)
  if (original === undefined) return undefined
  const file = fileIn(language) ?? `locales/${language}/${namespace}.json`
  return { kind: 'strings', namespace, original, file }
}
