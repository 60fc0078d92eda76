import { basesOf, nameOf, type Parts, partsOf, readingOf, tagsIn, type Way } from './language-in-path.ts'
import { languageTag, matchNames } from './language-names.ts'

/** A file of a tree with its language and the name that it shares with its twins. */
export interface FilePlace {
  /** Its path below the tree's folder, with `/`. */
  file: string
  language: string
  /** Without language and ending: `guides/start` for `sv/guides/start.md`; empty for `sv.json`. */
  name: string
  /** The language as the path writes it, and where; absent where it does not. */
  tag?: string
  at?: number
}

export interface Layout {
  files: FilePlace[]
  /** Files that belong to no language, neither to one that was not asked for. */
  left: string[]
}

/**
 * Sorts the files of a tree by language. A language is a folder (`sv/guide.md`, the first from the top), the
 * whole name (`sv.json`), or the end of the name (`guide.sv.md`, `guide_sv.md` beside other ways of the same
 * name). Files without one are the original's where it has no files of its own; of these, `needsTwin` keeps
 * those that another language has too.
 */
export function layoutOf(
  files: readonly string[],
  codes: readonly string[],
  original: string,
  needsTwin = false,
): Layout {
  const parts = files.map(partsOf)
  const written = matchNames(
    parts.flatMap((part) => tagsIn(part)),
    codes,
  )
  const bases = basesOf(parts)
  const places: FilePlace[] = []
  const without: Parts[] = []
  for (const part of parts) {
    const reading = readingOf(part, (tag) => written.has(tag), bases)
    const language = reading && written.get(reading.tag)
    if (reading && language !== undefined) {
      const { name, tag, at } = reading
      places.push({ file: part.file, language, name, tag, at })
    } else without.push(part)
  }
  const names = new Set(places.map(({ name }) => name))
  const others = otherFolders(without, names)
  const hasOriginal = places.some(({ language }) => language === original)
  const left: string[] = []
  for (const part of without) {
    const name = nameOf(part)
    if (isOther(part, others, names, bases)) continue
    if (!hasOriginal && (!needsTwin || names.has(name)))
      places.push({ file: part.file, language: original, name })
    else left.push(part.file)
  }
  return { files: places.sort((a, b) => compare(a.file, b.file)), left }
}

/** The languages that a tree's names show, as BCP 47 tags, sorted. */
export function languagesIn(files: readonly string[]): string[] {
  const parts = files.map(partsOf)
  const bases = basesOf(parts)
  const tags: Record<Way, Set<string>> = { folder: new Set(), stem: new Set(), suffix: new Set() }
  const isLanguage = (tag: string) => languageTag(tag) !== undefined
  const readings = parts.flatMap((part) => readingOf(part, isLanguage, bases, 1) ?? [])
  const counts = { folder: 0, stem: 0, suffix: 0 }
  for (const { way } of readings) counts[way]++
  const everywhere = new Map<string, number>()
  for (const name of [...readings.map(({ name }) => name), ...parts.map(nameOf)]) {
    everywhere.set(name, (everywhere.get(name) ?? 0) + 1)
  }
  for (const { way, tag, name } of readings) {
    // "it" or "id" among other names is a language only where what it holds is there without it too.
    if (counts[way] === parts.length || (everywhere.get(name) ?? 0) > 1)
      tags[way].add(languageTag(tag) ?? tag)
  }
  const most = [tags.folder, tags.stem, tags.suffix].find((found) => found.size > 0)
  return [...(most ?? [])].sort()
}

/** Folders that are a language which was not asked for: named as one, with names that the asked ones have. */
function otherFolders(parts: readonly Parts[], names: ReadonlySet<string>): ReadonlySet<string> {
  const here = new Set([...names, ...parts.map(nameOf)])
  return new Set(
    parts.flatMap(({ file, folders: [first, ...folders], stem }) =>
      first !== undefined && languageTag(first) && here.has(nameOf({ file, folders, stem })) ? first : [],
    ),
  )
}

function isOther(
  part: Parts,
  others: ReadonlySet<string>,
  names: ReadonlySet<string>,
  bases: ReadonlyMap<string, number>,
): boolean {
  if (others.has(part.folders[0] ?? '')) return true
  const isTag = (tag: string) => languageTag(tag) !== undefined
  const reading = readingOf({ ...part, folders: [] }, isTag, bases)
  if (reading?.way === 'stem') return names.has(part.folders.join('/').normalize())
  return reading?.way === 'suffix' && (bases.get(nameOf({ ...part, stem: reading.name })) ?? 0) > 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
