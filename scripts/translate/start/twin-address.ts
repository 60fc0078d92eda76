import { linkTarget, markdownFile } from '../../../.vitepress/core/coverage/link-target.ts'
import type { Addresses } from '../../../.vitepress/core/pages/addresses.ts'
import { headingsOf, matchAnchors } from '../../../.vitepress/core/pages/anchors.ts'
import { oncePerPairs } from '../../../.vitepress/core/pages/once-per-pairs.ts'
import { type Page, type Pair, pageIn } from '../../../.vitepress/core/pages/page.ts'

export interface Linked {
  pairs: readonly Pair[]
  addresses: Addresses
}

/** Pairs by the files of their pages below docs/. */
const pairsByFile = oncePerPairs((pairs): ReadonlyMap<string, Pair> => {
  const files = new Map<string, Pair>()
  for (const pair of pairs) {
    for (const page of [pair.original, ...pair.translations.values()]) {
      files.set(`${page.language}/${page.path}.md`.normalize(), pair)
    }
  }
  return files
})

/**
 * How a translation at `path` writes the addresses that its original has: those of the pages in its own language,
 * with their anchors; where a page is not translated its stand-in; of other files of docs/ the way to them.
 */
export function twinAddresses(
  { pairs, addresses }: Linked,
  original: Page,
  { language, path }: { language: string; path: string },
): (target: string) => string {
  const files = pairsByFile(pairs)
  const here = [language, ...path.split('/').slice(0, -1)]
  return (target) => {
    // An anchor of the page itself is the same, and so is what is named from the site's root but is no page.
    const inside = target.startsWith('#') ? undefined : linkTarget(target, original)
    if (!inside) return target
    const file = markdownFile(inside.path)
    const pair = file === undefined ? undefined : files.get(file)
    if (!pair || file === undefined)
      return target.startsWith('/') ? target : relative(here, inside.path) + tailOf(target)
    const twin = pageIn(pair, language)
    const own = pair.ref === original.ref
    if (!twin && !own) {
      const url = addresses.get(pair.ref)?.get(language)?.url
      return url === undefined ? target : relative(here, url.slice(1)) + tailOf(target)
    }
    const to = relative(here, own ? `${language}/${path}.md` : `${language}/${twin?.path}.md`)
    const from = pageOf(pair, file)
    const anchor = inside.anchor
    if (anchor === undefined) return to + tailOf(target)
    const anchors = twin && from ? matchAnchors(headingsOf(from.blocks), headingsOf(twin.blocks)) : {}
    return `${to}#${anchors[anchor] ?? anchor}`
  }
}

function pageOf(pair: Pair, file: string): Page | undefined {
  return [pair.original, ...pair.translations.values()].find(
    (page) => `${page.language}/${page.path}.md`.normalize() === file,
  )
}

/** What follows the path of an address: `?x=1#y`. */
function tailOf(target: string): string {
  return /[?#].*$/.exec(target)?.[0] ?? ''
}

function relative(here: readonly string[], to: string): string {
  const there = to.split('/')
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  const way = [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
  return way === '' ? './' : way
}
