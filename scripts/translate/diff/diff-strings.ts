import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import type { Lock } from '../../../.vitepress/core/freshness/lock.ts'
import { stringText } from '../../../.vitepress/core/freshness/read-string.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { type StringFile, stringKey } from '../../../.vitepress/core/strings/string-file.ts'
import { entriesOf, unitsOf } from '../../../.vitepress/core/strings/units.ts'
import type { StringChange } from '../../changes/changes.ts'
import { stringChanges } from '../../changes/string-changes.ts'

/** A string of which the original has changed, with both as they are now. */
export interface StringDiff {
  change: StringChange
  /** The language of the originals of strings. */
  from: string
  source: string
  translation: string
  translationLine: number | undefined
}

export interface StringsDiff {
  changed: StringDiff[]
  /** Names that no string has, with what may have been meant. */
  unknown: { name: string; meant: string }[]
}

/**
 * What has changed in the strings' first language since their translations were confirmed: in all strings, or in
 * those of `names`, each a namespace or `namespace:key` (a key stands for those below it too).
 */
export async function diffStrings(
  base: { strings: readonly StringFile[]; lock: Lock },
  root: string,
  site: Site,
  { names, language }: { names: readonly string[]; language: string | undefined },
): Promise<StringsDiff> {
  const texts = textsOf(base.strings)
  const keys = [...(texts.get(site.stringsLanguage)?.keys() ?? [])]
  const namespaces = [...new Set(keys.map((key) => key.slice(0, key.indexOf(':'))))]
  const unknown = names
    .filter((name) => !keys.some((key) => isWithin(key, name)))
    .map((name) => ({ name, meant: nearest(name, [...namespaces, ...keys].sort()) ?? '' }))
  const changes = await stringChanges(base, root, site)
  const changed = changes
    .filter((change) => (language ?? change.language) === change.language)
    .filter(({ key }) => names.length === 0 || names.some((name) => isWithin(key, name)))
    .map((change): StringDiff => {
      const translation = texts.get(change.language)?.get(change.key)
      return {
        change,
        from: site.stringsLanguage,
        source: texts.get(site.stringsLanguage)?.get(change.key)?.text ?? '',
        translation: translation?.text ?? '',
        translationLine: translation?.line,
      }
    })
  return { changed, unknown }
}

type Texts = ReadonlyMap<string, ReadonlyMap<string, { text: string; line: number | undefined }>>

/** Every string as one text with its line, by language and `namespace:key`. */
function textsOf(files: readonly StringFile[]): Texts {
  const texts = new Map<string, Map<string, { text: string; line: number | undefined }>>()
  for (const file of files) {
    const ofLanguage =
      texts.get(file.language) ?? new Map<string, { text: string; line: number | undefined }>()
    texts.set(file.language, ofLanguage)
    for (const unit of unitsOf(file)) {
      const line = entriesOf(unit)[0]?.line
      ofLanguage.set(stringKey(file.namespace, unit.key), { text: stringText(unit), line })
    }
  }
  return texts
}

function isWithin(key: string, name: string): boolean {
  return key === name || (name.includes(':') ? key.startsWith(`${name}.`) : key.startsWith(`${name}:`))
}
