import { decodeNumbers, encodeNumbers } from './numbers.ts'
import { analysisVersion } from './terms.ts'

/** The small file that is read first: what the index holds, and which file has what. */
export interface Manifest {
  /** `analysisVersion` of the builder. */
  analysis: number
  /** The address of the site that the index is of. */
  site: string
  /** A hash of all other files' content; it stands in them and in their addresses. */
  hash: string
  languages: string[]
  types: string[]
  /** Numbers as letters; see `encodePages`. */
  pages: string
  /** The first key of each file `terms-<n>.json`, as short as it can be; so too for `words` and `ends`. */
  terms: string[]
  words: string[]
  ends: string[]
  /** How many sections each file `texts-<n>.json` has, as letters. */
  texts: string
  /** Whether there are terms of a glossary. */
  glossary: boolean
}

export const manifestFile = 'manifest.json'

/** A page in the manifest. */
export interface PageRow {
  pair: number
  language: number
  type: number
  sections: number
  /** Its sections are those of the pair's first page, one for one. */
  aligned: boolean
}

/** Two or three numbers a page: a new pair, aligned and language as one; the type of a new pair; the sections. */
export function encodePages(rows: readonly PageRow[]): string {
  return rows
    .map(({ pair, language, type, sections, aligned }, at) => {
      const isNew = pair !== rows[at - 1]?.pair
      const mark = language * 4 + (aligned ? 2 : 0) + (isNew ? 1 : 0)
      return encodeNumbers(isNew ? [mark, type, sections] : [mark, sections])
    })
    .join('')
}

/** The reverse of `encodePages`. */
export function decodePages(written: string): PageRow[] {
  const numbers = decodeNumbers(written)
  const rows: PageRow[] = []
  let pair = -1
  let type = 0
  for (let at = 0; at < numbers.length; at++) {
    const mark = numbers[at] ?? 0
    if (mark % 2 === 1) {
      pair++
      type = numbers[++at] ?? 0
    }
    const sections = numbers[++at] ?? 0
    rows.push({ pair, language: Math.floor(mark / 4), type, sections, aligned: mark % 4 >= 2 })
  }
  return rows
}

/**
 * Why an index cannot be used: its manifest cannot be read (offline, not there), it was built by another version of
 * this code or has been replaced since it was opened, it is another site's, or it is not what it should be.
 */
export type IndexFault = 'unreadable' | 'other-version' | 'other-site' | 'damaged'

export class IndexError extends Error {
  override name = 'IndexError'
  readonly kind: IndexFault

  constructor(kind: IndexFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/**
 * Reads a manifest. `site` is the address that it should name.
 * @throws IndexError where it is no manifest, of another analysis than this code has, or of another site.
 */
export function readManifest(text: string, site?: string): Manifest {
  const value = parseObject(text, manifestFile)
  const { analysis, site: named, hash, languages, types, pages, terms, words, ends, texts, glossary } = value
  if (analysis !== analysisVersion) {
    const other = analysis === undefined ? 'damaged' : 'other-version'
    throw new IndexError(other, `${manifestFile}: analysis ${String(analysis)}, not ${analysisVersion}`)
  }
  if (
    !areStrings([named, hash, pages, texts]) ||
    !areStrings(languages) ||
    !areStrings(types) ||
    !areStrings(terms) ||
    !areStrings(words) ||
    !areStrings(ends)
  ) {
    throw new IndexError('damaged', `${manifestFile}: a list is missing`)
  }
  if (site !== undefined && named !== site) {
    throw new IndexError('other-site', `${manifestFile}: the index of ${String(named)}, not of ${site}`)
  }
  return {
    analysis,
    site: String(named),
    hash: String(hash),
    languages,
    types,
    pages: String(pages),
    terms,
    words,
    ends,
    texts: String(texts),
    glossary: glossary === true,
  }
}

/** An object from a file of the index. */
export function parseObject(text: string, file: string): Partial<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new IndexError('damaged', `${file}: not JSON`, { cause })
  }
  if (typeof value !== 'object' || value === null) throw new IndexError('damaged', `${file}: not an object`)
  return value
}

function areStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
