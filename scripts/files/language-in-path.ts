import { languageTag } from './language-names.ts'

/** A path taken apart. */
export interface Parts {
  file: string
  folders: string[]
  stem: string
}

/** Where the language can stand in a path. */
export type Way = 'folder' | 'stem' | 'suffix'

/** A language found in a path. */
export interface Reading {
  way: Way
  /** As it is written there: `sv_SE`. */
  tag: string
  /** Where it is written in the path. */
  at: number
  name: string
}

/** The name of a file whose path shows no language. */
export function nameWithoutEnding(file: string): string {
  return nameOf(partsOf(file))
}

/** Takes a path apart. */
export function partsOf(file: string): Parts {
  const folders = file.split('/')
  const name = folders.pop() ?? ''
  return { file, folders, stem: name.replace(/\.[^.]+$/, '') }
}

/** The path without its ending. */
export function nameOf({ folders, stem }: Parts): string {
  return [...folders, stem].join('/').normalize()
}

/** All that could be a language in a path. */
export function tagsIn(part: Parts): string[] {
  return [...part.folders, part.stem, ...suffixes(part.stem).map(({ tag }) => tag)].filter(
    (tag) => languageTag(tag) !== undefined,
  )
}

/** The ends of a name that could be a language's, the longest first: `sv_SE` and `SE` of `menu_sv_SE`. */
function suffixes(stem: string): { base: string; tag: string; mark: string }[] {
  return [...stem.matchAll(/[._-]/g)].flatMap(({ index }) => {
    const tag = stem.slice(index + 1)
    return index > 0 && tag.length > 1 && tag.length < 12
      ? [{ base: stem.slice(0, index), tag, mark: stem.charAt(index) }]
      : []
  })
}

/** How many files have a name, and each name without what could be a language at its end. */
export function basesOf(parts: readonly Parts[]): ReadonlyMap<string, number> {
  const bases = new Map<string, number>()
  for (const part of parts) {
    const stems = suffixes(part.stem).flatMap(({ base, tag }) => (languageTag(tag) === undefined ? [] : base))
    for (const stem of [part.stem, ...stems]) {
      const base = nameOf({ ...part, stem })
      bases.set(base, (bases.get(base) ?? 0) + 1)
    }
  }
  return bases
}

/**
 * The language of a path, of those that `isTag` knows: a folder, the first from the top and within `depth`, else
 * the whole name, else its end. After `_` or `-` the end counts only where `bases` has the name more than once.
 */
export function readingOf(
  { file, folders, stem }: Parts,
  isTag: (tag: string) => boolean,
  bases: ReadonlyMap<string, number>,
  depth = Number.POSITIVE_INFINITY,
): Reading | undefined {
  const index = folders.slice(0, depth).findIndex(isTag)
  if (index >= 0) {
    const name = nameOf({ file, folders: folders.toSpliced(index, 1), stem })
    return { way: 'folder', tag: folders[index] ?? '', at: startOf(folders.slice(0, index)), name }
  }
  const start = startOf(folders)
  if (isTag(stem)) return { way: 'stem', tag: stem, at: start, name: folders.join('/').normalize() }
  for (const { base, tag, mark } of suffixes(stem)) {
    const name = nameOf({ file, folders, stem: base })
    if (isTag(tag) && (mark === '.' || (bases.get(name) ?? 0) > 1)) {
      return { way: 'suffix', tag, at: start + base.length + 1, name }
    }
  }
  return undefined
}

/** Where what is in some folders begins in a path. */
function startOf(folders: readonly string[]): number {
  return folders.reduce((sum, folder) => sum + folder.length + 1, 0)
}
