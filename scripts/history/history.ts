import { createHash } from 'node:crypto'
import type { History } from '../../.vitepress/core/coverage/history.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { blobReader } from './blob-reader.ts'
import { countedFolders } from './file-kind.ts'
import { type Commit, commitsOf, repositoryOf } from './git-log.ts'
import { emptyHistory, historyFile, readHistory, writeHistory } from './history-cache.ts'
import { textReader } from './text-reader.ts'
import { treeState } from './tree-state.ts'

export interface HistoryOptions {
  /** Where what is known is kept; `false` keeps nothing. */
  cache?: string | false
  /** Called after each commit. */
  onCommit?: (done: number, all: number) => void
}

/**
 * The coverage after each commit of the main line that touched docs/ or locales/, oldest first. One pass over
 * `git log` and one `git cat-file`; only files that a commit changed are read, and a cache keeps the rest from
 * one time to the next. Never throws for want of git: it says what is not known.
 */
export async function historyReport(
  root: string,
  site: Site,
  options: HistoryOptions = {},
): Promise<History> {
  const { cache = historyFile(root), onCommit } = options
  const repository = await repositoryOf(root)
  if (repository.kind === 'none') return { kind: 'unknown', because: repository.because }
  const key = createHash('sha256')
    .update(JSON.stringify([site, repository.cut]))
    .digest('hex')
  let { tree, points } = cache === false ? emptyHistory() : readHistory(cache, key)
  const known = points.at(-1)?.commit
  const commits: Commit[] = []
  let isFound = false
  for await (const commit of commitsOf(root, countedFolders)) {
    isFound = commit.id === known
    if (isFound) break
    commits.push(commit)
  }
  // What is known belongs to another branch, or to one that was written anew.
  if (!isFound) ({ tree, points } = emptyHistory())
  if (commits.length === 0 && points.length === 0) return { kind: 'unknown', because: 'no-commits' }
  const blobs = blobReader(root)
  try {
    const state = treeState(tree, site, textReader(blobs))
    for (const [index, { id, time, changes }] of commits.reverse().entries()) {
      await state.apply(changes)
      const date = new Date(time * 1000).toISOString().replace('.000', '')
      points.push({ commit: id, date, languages: state.languages() })
      onCommit?.(index + 1, commits.length)
    }
  } finally {
    blobs.close()
  }
  if (cache !== false && commits.length > 0) writeHistory(cache, key, { points, tree })
  return { kind: 'known', shallow: repository.cut !== '', points }
}
