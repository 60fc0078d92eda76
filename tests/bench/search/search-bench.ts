import { type Goal, goalTable } from './goals.ts'
import { findPeers } from './parts/peers.ts'
import { faqQuality, type QualityOptions, treeQuality } from './parts/quality-part.ts'
import { measureSite } from './parts/site-part.ts'
import { measureSizes } from './parts/size-part.ts'

/** What can be measured of the search. */
export const searchParts = ['quality', 'bytes', 'speed', 'build'] as const

export type SearchPart = (typeof searchParts)[number]

export interface SearchBenchOptions {
  /** Folders of Markdown; none for the project's own docs. */
  docs: readonly string[]
  /** The folder of a built site, to ask in as a visitor does. */
  site: string | undefined
  /** A file of questions with their answers, in SweFAQ's format. */
  questions: string | undefined
  parts: readonly SearchPart[]
  quality: QualityOptions
  /** Numbers of pages. */
  sizes: readonly number[]
}

/** Measures the search beside others and prints it as it goes; true where every goal that was measured is met. */
export async function printSearchBench(
  print: (text: string) => void,
  { docs, site, questions, parts, quality, sizes }: SearchBenchOptions,
): Promise<boolean> {
  const peers = await findPeers(print)
  const folders = docs.length > 0 ? docs : [undefined]
  if (docs.length === 0) {
    print("These are the project's own docs, which are few: figures of one tree say little. See --docs.")
  }
  const goals: Goal[] = []
  try {
    if (parts.includes('quality')) {
      for (const folder of folders) goals.push(...(await treeQuality(print, folder, quality, peers)))
      if (questions !== undefined) goals.push(...(await faqQuality(print, questions, quality, peers)))
    }
    const wanted = {
      bytes: parts.includes('bytes'),
      speed: parts.includes('speed'),
      build: parts.includes('build'),
    }
    if (wanted.bytes || wanted.speed || wanted.build) {
      goals.push(...(await measureSizes(print, folders, sizes, peers, wanted)))
    }
    if (site !== undefined && peers.browser) await measureSite(print, site, folders[0], peers.browser)
  } finally {
    await peers.browser?.close()
  }
  const missed = goals.filter(({ isMet }) => !isMet)
  if (goals.length === 0) print('\nNo goal was judged: there is too little of it here.')
  else print(`\nGoals: ${goals.length - missed.length} of ${goals.length} met\n${goalTable(goals)}`)
  return missed.length === 0
}
