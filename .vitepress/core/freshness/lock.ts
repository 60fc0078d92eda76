/** What a translation of a page was confirmed against. */
export interface PageConfirmation {
  /** The language of the original. */
  from: string
  /** git's id of the original's file, 40 hex digits; `git cat-file -p` gives that text back. */
  blob: string
  /** Ids of later texts of the original against which some of the blocks have been confirmed since. */
  also?: readonly string[]
  /** A record of each block of the original, in order; see `formatRecord`. */
  blocks: readonly string[]
}

/** Everything that somebody has confirmed: `locales/translations.lock.json` as data. */
export interface Lock {
  /** By `lockKey(ref, language)`. */
  pages: ReadonlyMap<string, PageConfirmation>
  /** The record of the value in the strings' first language, by `lockKey('namespace:key', language)`. */
  strings: ReadonlyMap<string, string>
}

/** Where the lock file is, below the root. */
export const lockFile = 'locales/translations.lock.json'

/** The second version keeps the words of each block as hashes; of the first a change's kind is unknown. */
export const lockVersion = 2

export const readableVersions: readonly unknown[] = [1, 2]

export const emptyLock: Lock = { pages: new Map(), strings: new Map() }

/** The name of an entry: a ref or a string's key may have spaces in it, a language has none. */
export function lockKey(name: string, language: string): string {
  return `${name} ${language}`
}

/** The name and the language that `lockKey` joined. */
export function splitLockKey(key: string): { name: string; language: string } {
  const end = key.lastIndexOf(' ')
  return { name: key.slice(0, end), language: key.slice(end + 1) }
}
