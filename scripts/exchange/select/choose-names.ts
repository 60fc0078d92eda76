import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import { byCodeUnit } from '../../../.vitepress/core/language/by-code-unit.ts'
import { pageIn } from '../../../.vitepress/core/pages/page.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { pluralForm } from '../../../.vitepress/core/strings/plural-forms.ts'
import { stringKey } from '../../../.vitepress/core/strings/string-file.ts'
import { familyKey } from '../../../.vitepress/core/strings/units.ts'
import { type SegmentBase, segmentedNames } from '../../segments/open-segments.ts'

/** What somebody wants to have exported; everything where nothing is said. */
export interface Wanted {
  /** Refs, namespaces, or `namespace:key`. */
  names: readonly string[]
  /** Only translations into this language. */
  language: string | undefined
  /** Only pages, or only strings; both where neither is set. */
  pages: boolean
  strings: boolean
  /** Only what has its original or its translation in this folder below the root. */
  folder: string | undefined
}

/** A page or a namespace for one language; only some of its strings where `keys` names any. */
export interface Chosen {
  name: string
  language: string
  keys: readonly string[]
}

export interface Choice {
  chosen: Chosen[]
  /** Names that nothing has, with what may be meant, or ''. */
  unknown: { name: string; meant: string }[]
}

/** Which pages and namespaces are meant, language by language; a name may be that of both. */
export function chooseNames(base: SegmentBase, site: Site, wanted: Wanted): Choice {
  const isWanted = kindFilter(wanted)
  const isWithin = folderFilter(base, wanted.folder)
  const languages = site.languages
    .map(({ code }) => code)
    .filter((code) => (wanted.language ?? code) === code)
  const all = languages.flatMap((language) =>
    segmentedNames(base, site, language).flatMap((name) =>
      isWanted(name) && isWithin(name, language) ? [{ name, language }] : [],
    ),
  )
  if (wanted.names.length === 0) return { chosen: all.map((one) => ({ ...one, keys: [] })), unknown: [] }
  const asked = askedFor(base, site, wanted)
  const chosen = all.flatMap(({ name, language }): Chosen[] => {
    const keys = asked.keys.get(name)
    return keys ? [{ name, language, keys: keys.includes('') ? [] : keys }] : []
  })
  return { chosen, unknown: asked.unknown }
}

/** What the names stand for: by the name of a page or namespace the keys of it that are wanted, '' for all. */
function askedFor(
  base: SegmentBase,
  site: Site,
  wanted: Wanted,
): { keys: Map<string, string[]>; unknown: Choice['unknown'] } {
  const isWanted = kindFilter(wanted)
  const known = new Set(
    site.languages.flatMap(({ code }) => segmentedNames(base, site, code)).filter(isWanted),
  )
  const strings = base.strings.filter(
    ({ language, namespace }) => language === site.stringsLanguage && isWanted(`strings ${namespace}`),
  )
  const keys = new Map<string, string[]>()
  const unknown: Choice['unknown'] = []
  for (const given of new Set(wanted.names)) {
    const [namespace = '', key] = splitName(given)
    const meant =
      key === undefined ? [`page ${given}`, `strings ${given}`].filter((name) => known.has(name)) : []
    const file = strings.find((one) => one.namespace === namespace)
    if (file && key !== undefined && [...file.entries.keys()].some((one) => isKey(one, key))) {
      meant.push(`strings ${namespace}`)
    }
    for (const name of meant) keys.set(name, [...(keys.get(name) ?? []), key ?? ''])
    if (meant.length > 0) continue
    const names = [...known].map((name) => name.slice(name.indexOf(' ') + 1))
    const full = strings.flatMap((one) => [...one.entries.keys()].map((id) => stringKey(one.namespace, id)))
    unknown.push({ name: given, meant: nearest(given, [...names, ...full].sort(byCodeUnit)) ?? '' })
  }
  return { keys, unknown }
}

/** True for a string that a key names: itself, what is below it, or a form of the plural. */
export function isKey(id: string, key: string): boolean {
  const form = pluralForm(id)
  return id === key || id.startsWith(`${key}.`) || (form !== undefined && familyKey(form) === key)
}

function splitName(given: string): [string, string | undefined] {
  const colon = given.indexOf(':')
  return colon < 0 ? [given, undefined] : [given.slice(0, colon), given.slice(colon + 1)]
}

function kindFilter({ pages, strings }: Wanted): (name: string) => boolean {
  if (pages === strings) return () => true
  return (name) => name.startsWith(pages ? 'page ' : 'strings ')
}

/** True for what stands below the folder in one of its two languages. */
function folderFilter(base: SegmentBase, folder: string | undefined) {
  const below = folder?.replace(/^\.\//, '').replace(/\/*$/, '/')
  const pairs = new Map(base.pairs.map((pair) => [`page ${pair.ref}`, pair]))
  return (name: string, language: string): boolean => {
    if (below === undefined || below === './') return true
    const pair = pairs.get(name)
    const files = pair
      ? [pair.original.file, pageIn(pair, language)?.file]
      : base.strings.flatMap((file) => (`strings ${file.namespace}` === name ? [file.file] : []))
    return files.some((file) => file?.startsWith(below))
  }
}
