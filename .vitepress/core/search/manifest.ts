import { analysisVersion } from './terms.ts'

/** The small file that is read first: what the index holds, and which file has what. */
export interface Manifest {
  /** `analysisVersion` of the builder. */
  analysis: number
  /** A hash of all other files; it stands in their addresses, so that they may be kept for ever. */
  hash: string
  languages: string[]
  /** Three numbers a page: its pair, its language's place in `languages`, how many sections it has. */
  pages: number[]
  /** The first term of each file `terms-<n>.json`. */
  terms: string[]
  /** The first folded word of each file `words-<n>.json`. */
  words: string[]
  /** The first page of each file `texts-<n>.json`. */
  texts: number[]
}

export const manifestFile = 'manifest.json'

/** Why an index cannot be used. */
export class IndexError extends Error {
  override name = 'IndexError'
}

/**
 * Reads a manifest.
 * @throws IndexError where it is no manifest, or one of another analysis than this code has.
 */
export function readManifest(text: string): Manifest {
  const value = parse(text)
  if (typeof value !== 'object' || value === null) throw new IndexError(`${manifestFile}: not an object`)
  const { analysis, hash, languages, pages, terms, words, texts } = value as Partial<Record<string, unknown>>
  if (analysis !== analysisVersion) {
    throw new IndexError(`${manifestFile}: built with analysis ${String(analysis)}, not ${analysisVersion}`)
  }
  if (
    typeof hash !== 'string' ||
    !areStrings(languages) ||
    !areNumbers(pages) ||
    !areStrings(terms) ||
    !areStrings(words) ||
    !areNumbers(texts)
  ) {
    throw new IndexError(`${manifestFile}: a list is missing`)
  }
  return { analysis, hash, languages, pages, terms, words, texts }
}

/** A list of strings from a file of the index. */
export function readStrings(text: string, file: string): string[] {
  const value = parse(text)
  if (!areStrings(value)) throw new IndexError(`${file}: not a list of strings`)
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new IndexError('a file of the index is not JSON')
  }
}

function areStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

function areNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'number')
}
