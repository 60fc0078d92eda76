import { decodeNumbers } from '../search/numbers.ts'

/**
 * The hash and the names of all other files of a search index by the text of its manifest; undefined where that
 * cannot be read. Looser than `readManifest`, which holds what a search needs and would bring it all along.
 */
export function filesOfIndex(manifest: string): { hash: string; files: string[] } | undefined {
  let value: Partial<Record<string, unknown>>
  try {
    value = JSON.parse(manifest) ?? {}
  } catch {
    return undefined
  }
  const { hash, texts } = value
  if (typeof hash !== 'string' || typeof texts !== 'string') return undefined
  const counts = {
    terms: lengthOf(value.terms),
    words: lengthOf(value.words),
    ends: lengthOf(value.ends),
    texts: decodeNumbers(texts).length,
  }
  const files = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, at) => `${kind}-${at}.json`),
  )
  return { hash, files }
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}
