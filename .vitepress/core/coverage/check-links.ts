import { addressKey } from '../aliases/alias.ts'
import { type Finding, finding } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { linksOf } from '../markdown/links.ts'
import type { Addresses } from '../pages/addresses.ts'
import { builtFiles } from '../pages/built-files.ts'
import { type Page, type Pair, pageIn } from '../pages/page.ts'
import { urlOfFile } from '../pages/urls.ts'
import type { Facts } from '../provenance/facts.ts'
import { linkTarget, markdownFile } from './link-target.ts'
import { anchorsOf } from './page-anchors.ts'

export interface LinkedSite {
  pages: readonly Page[]
  pairs: readonly Pair[]
  /** Addresses of stand-ins count too: a link to one works. */
  addresses: Addresses
  /** Every file below docs/, with `/`; those of `public/` are at the site's root. */
  files: ReadonlySet<string>
  /** Addresses of pages without a file, such as those of tags. */
  made?: readonly string[]
  /** Its terms can be linked to on the glossary page. */
  glossary?: Glossary
  /** Can be linked to on the page of facts. */
  facts?: Facts
}

/**
 * Follows every link and image of a page inside the site: to a page or file that is not there, to an anchor that
 * its page does not have, and into another language though the page is there in this one. The page may be another
 * version of one of the site's. What all pages have in common is made ready once.
 */
export function linkChecker(site: LinkedSite): (page: Page) => Finding[] {
  const byFile = new Map(site.pages.map((page) => [`${page.language}/${page.path}.md`.normalize(), page]))
  const refs = new Map(site.pairs.map((pair) => [pair.ref, pair]))
  const standIns = new Set(
    [...site.addresses.values()].flatMap((addresses) =>
      [...addresses.values()].map(({ url }) => url.slice(1)),
    ),
  )
  const made = new Set((site.made ?? []).map((url) => url.slice(1)))
  const files = new Set([...site.files].map((file) => file.normalize()))
  const moved = movedPages(site.pairs)
  const anchors = new Map<Page, ReadonlySet<string>>()
  const termsOn = (page: Page) =>
    refs.get(page.ref)?.original.fields.type === 'glossary'
      ? (site.glossary ?? []).flatMap(({ id, words }) => (words.has(page.language) ? id : []))
      : []
  const factsOn = (page: Page) =>
    refs.get(page.ref)?.original.fields.type === 'facts' ? (site.facts?.facts ?? []).map(({ id }) => id) : []
  const anchorsAt = (page: Page) => {
    const known = anchors.get(page) ?? new Set([...anchorsOf(page), ...termsOn(page), ...factsOn(page)])
    anchors.set(page, known)
    return known
  }
  return (page) =>
    linksOf(page.body, page.bodyLine).flatMap(({ target: written, line, column }) => {
      const target = linkTarget(written, page)
      if (!target) return []
      const at = { file: page.file, line, column }
      const markdown = markdownFile(target.path)
      const known = markdown === undefined ? undefined : byFile.get(markdown)
      const to = known?.file === page.file ? page : known
      if (!to) {
        const isThere =
          standIns.has(target.path) ||
          made.has(target.path.replace(/\.md$/, '')) ||
          builtFiles.has(target.path) ||
          [markdown, target.path, `public/${target.path}`].some(
            (name) => name !== undefined && files.has(name),
          )
        if (isThere) return []
        const now = moved.get(addressKey(urlOfFile(markdown ?? target.path)))
        if (now) return finding('link-old', at, { target: written, now: linkTo(page, now) })
        const meant =
          nearest(markdown ?? target.path, [...(markdown === undefined ? files : byFile.keys())]) ?? ''
        return finding('link-dead', at, { target: written, meant: meant && `docs/${meant}` })
      }
      const findings: Finding[] = []
      if (target.anchor !== undefined && !anchorsAt(to).has(target.anchor)) {
        const meant = nearest(target.anchor, [...anchorsAt(to)]) ?? ''
        const values = { anchor: target.anchor, target: to.file, meant: meant && `#${meant}` }
        findings.push(finding('anchor-dead', at, values))
      }
      const pair = refs.get(to.ref)
      // A page that names its own twin is offering the other language.
      const isOther = to.language !== page.language && to.ref !== page.ref
      const twin = pair && isOther ? pageIn(pair, page.language) : undefined
      if (twin) {
        const values = {
          target: written,
          language: page.language,
          into: to.language,
          twin: pathFrom(page, twin),
        }
        findings.push(finding('link-other-language', at, values))
      }
      return findings
    })
}

/** The pages that have moved, by what their old addresses have in common. */
function movedPages(pairs: readonly Pair[]): ReadonlyMap<string, Page> {
  return new Map(
    pairs
      .flatMap(({ original, translations }) => [original, ...translations.values()])
      .flatMap((page) => (page.fields.aliases ?? []).map((alias) => [addressKey(alias), page] as const)),
  )
}

/** A link from one page to another, which may be in another language. */
function linkTo(from: Page, to: Page): string {
  return from.language === to.language ? pathFrom(from, to) : to.url
}

/** The relative path from one page's file to another's in the same language, as a link is written. */
function pathFrom(from: Page, to: Page): string {
  const here = from.path.split('/').slice(0, -1)
  const there = `${to.path}.md`.split('/')
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
}
