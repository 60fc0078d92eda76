import { type Finding, finding } from '../findings/finding.ts'
import { decode, linksOf } from '../markdown/links.ts'
import { type Page, type Pair, pageIn } from '../pages/page.ts'
import { anchorsOf } from './page-anchors.ts'

export interface ForeignSite {
  pages: readonly Page[]
  pairs: readonly Pair[]
  /** The folder of the pages, as it stands before each page's `file`; empty where they are at the root. */
  docs: string
  /** Every file below that folder. */
  files: readonly string[]
}

/** How many links that are not followed the note names. */
const mostNames = 3

/**
 * Follows the links of a tree of which it is not known how it is published. Only what the files themselves tell
 * is judged: relative links to a file by its name. Others are counted in one note.
 */
export function checkForeignLinks(site: ForeignSite): Finding[] {
  const below = (file: string) => (site.docs === '' ? file : file.slice(site.docs.length + 1))
  const byFile = new Map(site.pages.map((page) => [below(page.file).normalize(), page]))
  const refs = new Map(site.pairs.map((pair) => [pair.ref, pair]))
  const files = new Set(site.files.map((file) => file.normalize()))
  const folders = new Set(site.files.flatMap((file) => parentsOf(file.normalize())))
  const anchors = new Map<Page, ReadonlySet<string>>()
  const anchorsAt = (page: Page) => {
    const known = anchors.get(page) ?? new Set([...anchorsOf(page), ...githubAnchors(page)])
    anchors.set(page, known)
    return known
  }
  const unjudged: string[] = []
  const findings = site.pages.flatMap((page) =>
    linksOf(page.body, page.bodyLine).flatMap(({ target: written, line, column }): Finding[] => {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return []
      const target = resolve(written, below(page.file))
      if (!target) {
        unjudged.push(written)
        return []
      }
      const at = { file: page.file, line, column }
      const to = ['', '.md', '.mdx', '/index.md', '/README.md']
        .map((end) => byFile.get(target.path.replace(/\/$/, '') + end))
        .find((found) => found !== undefined)
      if (!to) {
        if (files.has(target.path) || folders.has(target.path.replace(/\/$/, ''))) return []
        // A path without an ending, or the name of a page as built, is an address and not a file.
        const isFile = /\.(?!html?$)[a-z0-9]{1,8}$/i.test(target.path)
        if (!isFile) unjudged.push(written)
        return isFile ? [finding('link-dead', at, { target: written, meant: '' })] : []
      }
      const found: Finding[] = []
      if (target.anchor !== '' && !anchorsAt(to).has(target.anchor)) {
        found.push(finding('anchor-dead', at, { anchor: target.anchor, target: to.file, meant: '' }))
      }
      const pair = refs.get(to.ref)
      // A page that names its own twin is offering the other language.
      const isOther = to.language !== page.language && to.ref !== page.ref
      const twin = pair && isOther ? pageIn(pair, page.language) : undefined
      if (twin) {
        const values = { target: written, language: page.language, into: to.language, twin: twin.file }
        found.push(finding('link-other-language', at, values))
      }
      return found
    }),
  )
  return unjudged.length > 0 ? [...findings, notFollowed(unjudged, site.docs)] : findings
}

/** Where a relative link leads below the folder of pages; undefined for one from its root or out of it. */
function resolve(target: string, from: string): { path: string; anchor: string } | undefined {
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? []
  if (path.startsWith('/')) return undefined
  const parts = path === '' ? from.split('/') : from.split('/').slice(0, -1)
  for (const part of path === '' ? [] : decode(path).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.') {
      parts.push(part)
    }
  }
  const isTop = anchor === 'top'
  return { path: parts.join('/').normalize(), anchor: isTop ? '' : decode(anchor).normalize() }
}

/** The anchors that GitHub gives headings, which keeps å, ä and ö: https://github.com/Flet/github-slugger */
function githubAnchors(page: Page): string[] {
  const times = new Map<string, number>()
  return page.blocks.flatMap(({ heading, text }) => {
    if (!heading) return []
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    const before = times.get(slug) ?? 0
    times.set(slug, before + 1)
    return (before === 0 ? slug : `${slug}-${before}`).normalize()
  })
}

function parentsOf(file: string): string[] {
  const parts = file.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

function notFollowed(links: readonly string[], docs: string): Finding {
  const different = [...new Set(links)]
  const names = different.slice(0, mostNames).join(', ') + (different.length > mostNames ? ' …' : '')
  const place = { file: docs || '.', line: 1, column: 1 }
  return finding('not-judged', place, { count: links.length, names, context: 'links' })
}
