import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { HistoryPoint } from '../../.vitepress/core/coverage/history.ts'
import { writeWhole } from '../files/write-whole.ts'
import { emptyTree, type KeptTree } from './tree-state.ts'

/** Goes up whenever the same files may be counted otherwise than before. */
const historyVersion = 2

/** What is known already: the points, and the tree as the last one left it. */
export interface KnownHistory {
  points: HistoryPoint[]
  tree: KeptTree
}

/** The cache below a site's VitePress cache folder. */
export function historyFile(root: string): string {
  return path.join(root, '.vitepress/cache/tingwall/history.json')
}

/** What the cache has for these settings and this cut of the history; nothing where it is for others. */
export function readHistory(file: string, key: string): KnownHistory {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (isKept(kept) && kept.version === historyVersion && kept.key === key) {
      const { points, pages, strings, lockBlob, shares, stringShares } = kept
      return {
        points,
        tree: {
          pages: new Map(pages),
          strings: new Map(strings),
          lockBlob: lockBlob ?? undefined,
          shares: new Map(shares),
          stringShares,
        },
      }
    }
  } catch {
    // None yet, or not whole: it is made again.
  }
  return emptyHistory()
}

export function emptyHistory(): KnownHistory {
  return { points: [], tree: emptyTree() }
}

export function writeHistory(file: string, key: string, { points, tree }: KnownHistory): void {
  const { pages, strings, lockBlob = null, shares, stringShares } = tree
  const kept: Kept = {
    version: historyVersion,
    key,
    points,
    pages: [...pages],
    strings: [...strings],
    lockBlob,
    shares: [...shares],
    stringShares,
  }
  writeWhole(file, JSON.stringify(kept))
}

interface Kept {
  version: number
  key: string
  points: HistoryPoint[]
  pages: [string, KeptTree['pages'] extends Map<string, infer Page> ? Page : never][]
  strings: [string, string][]
  lockBlob: string | null
  shares: [string, KeptTree['shares'] extends Map<string, infer Shares> ? Shares : never][]
  stringShares: KeptTree['stringShares']
}

/** The file is ours and written whole, so its parts are looked at no closer than this. */
function isKept(value: unknown): value is Kept {
  const lists = ['points', 'pages', 'strings', 'shares', 'stringShares']
  return (
    typeof value === 'object' &&
    value !== null &&
    lists.every((name) => Array.isArray(Reflect.get(value, name)))
  )
}
