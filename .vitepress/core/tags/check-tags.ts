import { type Finding, finding } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import type { Pair } from '../pages/page.ts'
import type { StringFile } from '../strings/string-file.ts'
import { tagSlug } from './tag-slug.ts'

/**
 * Tags of pages that locales/<language>/tags.json has no word for in the strings' first language, and tags whose words
 * make the same address. A tree without such a file has no tags to check by.
 */
export function checkTags(
  pairs: readonly Pair[],
  strings: readonly StringFile[],
  stringsLanguage: string,
): Finding[] {
  const known = knownTags(strings, stringsLanguage)
  if (!known) return []
  const unknown = pairs.flatMap(({ original }) =>
    (original.fields.tags ?? []).flatMap((tag, index) => {
      if (known.has(tag)) return []
      const at = { file: original.file, ...original.at(['tags', index]) }
      return finding('tag-unknown', at, { tag, meant: nearest(tag, [...known]) ?? '' })
    }),
  )
  return [...unknown, ...strings.filter(isOfTags).flatMap(sameAddresses)]
}

/** The tags that there are words for; undefined where there is no file of them. */
export function knownTags(
  strings: readonly StringFile[],
  stringsLanguage: string,
): ReadonlySet<string> | undefined {
  const file = strings.find((each) => isOfTags(each) && each.language === stringsLanguage)
  return file && new Set(file.entries.keys())
}

function isOfTags({ namespace }: StringFile): boolean {
  return namespace === 'tags'
}

function sameAddresses({ file, language, entries }: StringFile): Finding[] {
  const taken = new Map<string, string>()
  return [...entries.values()].flatMap(({ key, value, line, column }) => {
    if (value === undefined) return []
    const address = tagSlug(value, key)
    const other = taken.get(address)
    if (other !== undefined) {
      const values = { tag: key, other, address, language }
      return finding('tag-address-duplicate', { file, line, column }, values)
    }
    taken.set(address, key)
    return []
  })
}
