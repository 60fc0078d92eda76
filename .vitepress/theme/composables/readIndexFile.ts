import type { ReadFile } from '../../core/search/open-index.ts'

/** How long to wait before each new try, in milliseconds. */
const pauses = [400, 1600]
/** After this many milliseconds a file that does not come counts as failed. */
const patience = 30_000

class GoneError extends Error {
  override name = 'GoneError'
}

/**
 * Reads the files of an index below a folder's address, which ends in a slash. What fails is tried twice more, each
 * time after a longer pause; then the reading fails. `fresh` goes past what the browser has kept.
 *
 * The browser's own cache does what a service worker would: all but the manifest have the index's hash in their
 * address, never change and are taken from there without asking. So is the manifest where the network is away,
 * which is how a search that was used once goes on offline.
 */
export function indexReader(folder: string, fresh: boolean): ReadFile {
  return (file, hash) => {
    if (hash === undefined) return readKept(folder + file)
    return readPatiently(`${folder}${file}?v=${hash}`, fresh ? 'reload' : 'force-cache')
  }
}

/** The manifest as it is now, or as it was kept where it cannot be reached. */
async function readKept(address: string): Promise<string> {
  try {
    return await readPatiently(address, 'no-cache')
  } catch (error) {
    return read(address, 'force-cache').catch(() => {
      throw error
    })
  }
}

async function readPatiently(address: string, cache: RequestCache): Promise<string> {
  for (const pause of pauses) {
    try {
      return await read(address, cache)
    } catch (error) {
      // Waiting brings back neither the network nor a file that the server no longer has.
      if (!navigator.onLine || error instanceof GoneError) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return read(address, cache === 'force-cache' ? 'reload' : cache)
}

async function read(address: string, cache: RequestCache): Promise<string> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(patience) })
  if (response.status === 404 || response.status === 410) throw new GoneError(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}
