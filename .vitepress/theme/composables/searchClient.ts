import { openIndex, type ReadFile, type SearchIndex } from '../../core/search/open-index.ts'

// Everything that the search needs comes with this file, which is fetched when the search is first used.
export { search } from '../../core/search/search.ts'

/** Opens the index below a folder's address, which ends in a slash. */
export function openIndexAt(folder: string): Promise<SearchIndex> {
  return openIndex(readFrom(folder))
}

function readFrom(folder: string): ReadFile {
  return async (file, hash) => {
    // The manifest is asked for anew; all else has the index's hash in its address and may be kept.
    const response = hash
      ? await fetch(`${folder}${file}?v=${hash}`)
      : await fetch(folder + file, { cache: 'no-cache' })
    if (!response.ok) throw new Error(`${file}: ${response.status}`)
    return response.text()
  }
}
