import { linkTarget, markdownFile } from '../../../.vitepress/core/coverage/link-target.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'

/** Files below docs/ that have other places now: `sv/om/bidra.md` to `sv/om/hjalp-till.md`. */
export type Moves = ReadonlyMap<string, string>

/** A page as it is before and after files have moved. */
export interface MovingPage {
  page: Page
  /** Its path below the language's folder without `.md`, afterwards. */
  path: string
}

/**
 * What a link or an image has to be afterwards so that it leads to what it led to, written as it was: relative or
 * from the root, with its ending and its anchor. The same text where nothing has to change.
 */
export function movedTarget(target: string, { page, path }: MovingPage, moves: Moves): string {
  const [written = ''] = /^[^?#]*/.exec(target) ?? []
  const inside = written === '' ? undefined : linkTarget(target, page)
  if (!inside) return target
  const file = markdownFile(inside.path)
  const moved = file === undefined ? undefined : moves.get(file)
  const isFromRoot = written.startsWith('/')
  const hasSameFolder = folderOf(page.path) === folderOf(path)
  if (moved === undefined && (isFromRoot || hasSameFolder)) return target
  const to = moved === undefined ? inside.path : withEnding(moved, inside.path)
  const address = isFromRoot ? `/${to}` : relative(`${page.language}/${path}`, to)
  const dotted = written.startsWith('./') && !address.startsWith('.') ? `./${address}` : address
  const needsSigns = written.includes('%') || /[\s()<>]/.test(dotted)
  return (needsSigns ? encodeURI(dotted) : dotted) + target.slice(written.length)
}

/** A file's path as a link was written: with `.md`, with `.html`, without an ending, or as a folder. */
function withEnding(file: string, before: string): string {
  if (before.endsWith('.md')) return file
  if (before.endsWith('.html')) return file.replace(/md$/, 'html')
  if (before === '' || before.endsWith('/')) return file.replace(/index\.md$/, '')
  return file.replace(/\.md$/, '')
}

function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/') || './'
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
