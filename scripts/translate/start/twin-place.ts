import { oncePerPairs } from '../../../.vitepress/core/pages/once-per-pairs.ts'
import { type Page, type Pair, pageIn } from '../../../.vitepress/core/pages/page.ts'

/**
 * The path below a language's folder, without `.md`, for the translation of a page: in the folder where that
 * language has what is in the original's folder, as the pairs show it, else in one of the same name below the
 * folder above. The first page of a folder stays its first page.
 */
export function twinPath(
  pairs: readonly Pair[],
  original: Pick<Page, 'language' | 'path'>,
  language: string,
  slug: string,
): string {
  const folders = twinFolders(pairs)(original.language, language)
  const at = original.path.lastIndexOf('/')
  const name = original.path.slice(at + 1)
  const folder = folderFor(at < 0 ? '' : original.path.slice(0, at), folders)
  return `${folder === '' ? '' : `${folder}/`}${name === 'index' ? name : slug}`
}

function folderFor(folder: string, known: ReadonlyMap<string, string>): string {
  if (folder === '') return ''
  const twin = known.get(folder)
  if (twin !== undefined) return twin
  const at = folder.lastIndexOf('/')
  const above = folderFor(at < 0 ? '' : folder.slice(0, at), known)
  return `${above === '' ? '' : `${above}/`}${folder.slice(at + 1)}`
}

/** The twins of folders from one language to another, each made when it is first asked for. */
const twinFolders = oncePerPairs((pairs) => {
  const made = new Map<string, ReadonlyMap<string, string>>()
  return (from: string, to: string) => {
    const name = `${from} ${to}`
    const known = made.get(name) ?? foldersOf(pairs, from, to)
    made.set(name, known)
    return known
  }
})

/** The folder in which most of a folder's pages have their twins, by the original's folder. */
function foldersOf(pairs: readonly Pair[], from: string, to: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const pair of pairs) {
    const here = pageIn(pair, from)
    const there = pageIn(pair, to)
    if (!here || !there) continue
    let source = parent(here.path)
    let target = parent(there.path)
    // A pair says where its folder has its twin, and where those above have theirs.
    for (let weight = 1; source !== ''; weight /= 1000) {
      const of = counts.get(source) ?? new Map<string, number>()
      of.set(target, (of.get(target) ?? 0) + weight)
      counts.set(source, of)
      source = parent(source)
      target = parent(target)
    }
  }
  return new Map(
    [...counts].flatMap(([folder, of]): [string, string][] => {
      const [best] = [...of].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      return best ? [[folder, best[0]]] : []
    }),
  )
}

function parent(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
