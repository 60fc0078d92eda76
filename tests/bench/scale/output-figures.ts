import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { openIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { listFiles } from '../../../scripts/files/list-files.ts'
import { indexFolder } from '../../../scripts/search/write-search-index.ts'
import { filesInFolder } from '../../../scripts/search-command/index-files.ts'

/** What a build wrote, in bytes. */
export interface OutputFigures {
  bytes: number
  files: number
  /** The HTML of the page in the middle by size, as it is and packed with gzip. */
  html: number
  htmlPacked: number
  /** All of the search's index; none without a search. */
  index: number | undefined
  /** What a first question fetches of the index, packed with gzip. */
  question: number | undefined
}

/** The figures of a site's files; `pages` are those that were generated, below `dist`, without `.html`. */
export async function outputFigures(dist: string, question: string): Promise<OutputFigures> {
  const files = listFiles(dist, '')
  const sizes = new Map(files.map((file) => [file, statSync(path.join(dist, file)).size]))
  const pages = files
    .filter((file) => /\/page-\d+\.html$/.test(file))
    .sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))
  const middle = pages[Math.floor(pages.length / 2)]
  const html = middle === undefined ? Buffer.alloc(0) : readFileSync(path.join(dist, middle))
  return {
    bytes: sum(sizes.values()),
    files: files.length,
    html: html.length,
    htmlPacked: gzipSync(html).length,
    ...((await ourSearch(dist, files, sizes, question)) ?? localSearch(dist, files, sizes)),
  }
}

type SearchFigures = Pick<OutputFigures, 'index' | 'question'>

async function ourSearch(
  dist: string,
  files: readonly string[],
  sizes: ReadonlyMap<string, number>,
  question: string,
): Promise<SearchFigures | undefined> {
  const own = files.filter((file) => file.startsWith(`${indexFolder}/`))
  if (own.length === 0) return undefined
  const folder = filesInFolder(path.join(dist, indexFolder))
  await search(await openIndex(folder.read), question, 'en', { limit: 5 })
  return { index: sum(own.map((file) => sizes.get(file) ?? 0)), question: folder.fetched().bytes }
}

/** VitePress 1.6.4 sends the whole index of the page's language with the first question. */
function localSearch(
  dist: string,
  files: readonly string[],
  sizes: ReadonlyMap<string, number>,
): SearchFigures {
  const own = files.filter((file) => /@localSearchIndex[^/]*\.js$/.test(file))
  const english = own.find((file) => /@localSearchIndexen\./.test(file))
  return {
    index: own.length === 0 ? undefined : sum(own.map((file) => sizes.get(file) ?? 0)),
    question: english === undefined ? undefined : gzipSync(readFileSync(path.join(dist, english))).length,
  }
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((all, number) => all + number, 0)
}
