import { linkTarget, markdownFile } from '../coverage/link-target.ts'
import type { Page } from '../pages/page.ts'

/** The page with a file below docs/, such as `sv/om/index.md`. */
export type PageByFile = (file: string) => { ref: string } | undefined

/** What a link leads to, the same in every language: a pair, a file or an address elsewhere. */
export interface LinkKey {
  kind: 'page' | 'file' | 'elsewhere'
  key: string
}

const language = /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/

/** What a link leads to; undefined for mail, telephone, the page itself and what cannot be read. */
export function linkKey(target: string, page: Page, pageByFile: PageByFile): LinkKey | undefined {
  // The page itself, and what a template fills in.
  if (target.startsWith('#') || /\{\{|%7B%7B/i.test(target)) return undefined
  if (/^(?:https?:)?\/\//i.test(target)) {
    const key = elsewhere(target)
    return key === undefined ? undefined : { kind: 'elsewhere', key }
  }
  const inside = linkTarget(target, page)
  if (!inside) return undefined
  const file = markdownFile(inside.path)
  const to = file === undefined ? undefined : pageByFile(file)
  if (to) return to.ref === page.ref ? undefined : { kind: 'page', key: to.ref }
  // A page that is not there is a dead link, which is said; its name in the other language is not known.
  if (file !== undefined) return undefined
  return { kind: 'file', key: (inside.path.split('/').at(-1) ?? '').replace(/[-_.][a-z]{2}(?=\.\w+$)/, '') }
}

/** An address without the language in it: `https://en.wikipedia.org/…` and `/sv/…` are compared without. */
function elsewhere(target: string): string | undefined {
  const written = target.startsWith('//') ? `https:${target}` : target
  if (!URL.canParse(written)) return undefined
  const { hostname, pathname, search } = new URL(written)
  const host = hostname.replace(/^www\./, '').replace(/^[a-z]{2}\./, '')
  const path = pathname.split('/').filter((part) => part !== '' && !language.test(part))
  return [host, ...path].join('/').toLowerCase() + search
}
