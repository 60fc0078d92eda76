import { IndexError, type IndexFault, manifestFile } from '../../core/search/manifest.ts'
import { openIndex, type SearchIndex } from '../../core/search/open-index.ts'
import { indexReader } from './readIndexFile.ts'

// Everything that the search needs comes with this file, which is fetched when the search is first used.
export { search } from '../../core/search/search.ts'

/** An index and the manifest that it was opened by. */
export interface OpenedIndex {
  index: SearchIndex
  manifest: string
}

/**
 * Opens the index below a folder's address, which ends in a slash; `fresh` goes past what the browser has kept.
 * `early` is the manifest's text where it was asked for before this code was there.
 * @throws IndexError, and whatever reading throws.
 */
export async function openIndexAt(
  folder: string,
  fresh: boolean,
  early?: Promise<string>,
): Promise<OpenedIndex> {
  const read = indexReader(folder, fresh)
  let manifest = ''
  const index = await openIndex(async (file, hash) => {
    const text = await (file === manifestFile && early ? early : read(file, hash))
    if (file === manifestFile) manifest = text
    return text
  })
  return { index, manifest }
}

/** Whether there is another index now than the one that was opened; no where nobody can be asked. */
export async function isReplaced(folder: string, { manifest }: OpenedIndex): Promise<boolean> {
  try {
    const response = await fetch(folder + manifestFile, { cache: 'no-cache' })
    return response.ok && (await response.text()) !== manifest
  } catch {
    return false
  }
}

/** Why an index could not be opened. */
export function faultOf(error: unknown): IndexFault {
  return error instanceof IndexError ? error.kind : 'unreadable'
}
