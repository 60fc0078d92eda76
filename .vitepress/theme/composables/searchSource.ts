import { ref } from 'vue'
import type { Answer, SearchWishes } from '../../core/search/answer.ts'
import { indexReader } from './readIndexFile.ts'
import type { OpenedIndex } from './searchClient.ts'

type Client = typeof import('./searchClient.ts')

/** Why there is no answer: something could not be read, or the page's code is older than the index. */
export type SearchFault = 'failed' | 'outdated'

export class SearchFailure extends Error {
  override name = 'SearchFailure'
  readonly fault: SearchFault

  constructor(fault: SearchFault, cause: unknown) {
    super(fault, { cause })
    this.fault = fault
  }
}

interface Opened {
  client: Client
  index: OpenedIndex
  at: number
}

/** After this many milliseconds an open index is compared with the one on the server before it is used again. */
const trusted = 10 * 60_000

let opened: Promise<Opened> | undefined

/** Whether code and index are there, so that what is waited for is the answer only. */
export const ready = ref(false)

/** Fetches code and index once for all; what failed is tried again the next time. `folder` ends in a slash. */
export async function openSearch(folder: string, fresh = false): Promise<void> {
  const now = await open(folder, fresh)
  if (performance.now() - now.at > trusted) await replaceIfNewer(folder, now)
}

/**
 * The site's own index's answer. Where a file of it is gone because the site was published anew, the new index is
 * opened and asked.
 * @throws SearchFailure
 */
export async function askIndex(
  folder: string,
  text: string,
  language: string,
  wishes: SearchWishes,
): Promise<Answer> {
  const now = await open(folder)
  const { client, index } = now
  let answer: Answer | undefined
  let failure: unknown
  try {
    answer = await client.search(index.index, text, language, wishes)
    if (!answer.incomplete) return answer
  } catch (error) {
    failure = error
  }
  const newer = await replaceIfNewer(folder, now)
  if (newer) return newer.client.search(newer.index.index, text, language, wishes)
  if (answer) return answer
  throw new SearchFailure('failed', failure)
}

/** Forgets what was opened, so that the next question reads everything anew, past the browser's cache. */
export function openAnew(folder: string): Promise<void> {
  opened = undefined
  ready.value = false
  return openSearch(folder, true)
}

function open(folder: string, fresh = false): Promise<Opened> {
  if (opened) return opened
  const opening = load(folder, fresh)
  opened = opening
  opening.then(
    () => {
      ready.value = true
    },
    () => {
      if (opened === opening) opened = undefined
    },
  )
  return opening
}

async function load(folder: string, fresh: boolean): Promise<Opened> {
  // Asked for along with the code: one trip instead of two.
  const manifest = indexReader(folder, fresh)('manifest.json')
  manifest.catch(() => {})
  let client: Client
  try {
    client = await import('./searchClient.ts')
  } catch (error) {
    // A server that answers but no longer has this page's code was published anew.
    throw new SearchFailure((await answers(folder)) ? 'outdated' : 'failed', error)
  }
  try {
    return { client, index: await client.openIndexAt(folder, fresh, manifest), at: performance.now() }
  } catch (error) {
    throw new SearchFailure(client.faultOf(error) === 'other-version' ? 'outdated' : 'failed', error)
  }
}

async function replaceIfNewer(folder: string, { client, index }: Opened): Promise<Opened | undefined> {
  if (!(await client.isReplaced(folder, index))) return undefined
  opened = undefined
  return open(folder)
}

async function answers(folder: string): Promise<boolean> {
  try {
    return (await fetch(`${folder}manifest.json`, { cache: 'no-store' })).ok
  } catch {
    return false
  }
}
