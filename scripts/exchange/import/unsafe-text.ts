import { isCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { protect } from '../../../.vitepress/core/memory/protect.ts'
import type { Segment } from '../../../.vitepress/core/segments/segment.ts'
import { linkAddress } from '../codes/links-differ.ts'

/** What a text does that its original does not, and that no translation needs. */
export interface Unsafe {
  kind: 'character' | 'address' | 'vue'
  /** The sign by its number, the address, the code. */
  what: string
}

/** The addresses that a page of ours may lead to; all else, such as `javascript:`, `data:` and `file:`, may not. */
const safeSchemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'xmpp',
  'matrix',
  'ircs',
  'geo',
])

/**
 * What VitePress does with a text beside Markdown: https://vitepress.dev/guide/markdown and
 * https://vitepress.dev/guide/using-vue. Snippets and files put in, a table of contents, attributes of elements,
 * Vue's own `{{ … }}` and `v-` attributes, and containers.
 */
const ofVitePress: readonly RegExp[] = [
  /^\s{0,3}<<<.*/gm,
  /<!--\s*@include[^>]*>?/gi,
  /\[\[toc\]\]/gi,
  /\{[^{}\n]{0,200}[#.=][^{}\n]{0,200}\}/g,
  /^\s{0,3}:::.*/gm,
  /\{\{(?:[\s\S]{0,500}?\}\})?/g,
  /\s(?:v-[a-z]+|[@:][a-z-]+|on[a-z]+)(?:[.:][\w.:[\]-]{0,50})?\s{0,5}=/gi,
]

/** What in a target was not in its source, nor in the translation as it stood. */
export function unsafeText(target: string, segment: Pick<Segment, 'kind' | 'source' | 'target'>): Unsafe[] {
  const known = [segment.source, segment.target ?? '']
  const isNew = (text: string) => !known.some((one) => one.includes(text))
  const signs = [...target.matchAll(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu)].map(([sign]) => sign)
  const addresses = addressesIn(target).filter((address) => !isSafe(address))
  // Strings are shown as text, and no file of Markdown.
  const patterns = segment.kind === 'string' ? [] : ofVitePress
  const codes = patterns.flatMap((pattern) => [...target.matchAll(pattern)].map(([code]) => code.trim()))
  return [
    ...unique(signs.filter(isNew)).map((sign): Unsafe => ({ kind: 'character', what: numberOf(sign) })),
    ...unique(addresses.filter(isNew)).map((what): Unsafe => ({ kind: 'address', what })),
    ...unique(codes.filter(isNew)).map((what): Unsafe => ({ kind: 'vue', what })),
  ]
}

/** Of links, images, tags and link references, and whatever else begins as one of the worst does. */
function addressesIn(text: string): string[] {
  const codes = protect(text).filter(isCode)
  const links = codes.flatMap((code) =>
    code.type === 'link' || code.type === 'image' ? (linkAddress(code) ?? []) : [],
  )
  const attributes = [
    ...text.matchAll(/\b(?:href|src|action|formaction|srcdoc|data|poster)\s{0,5}=\s{0,5}["']?([^\s"'>]+)/gi),
  ]
  const references = [...text.matchAll(/^\s{0,3}\[[^\]\n]{1,200}\]:\s*<?(\S+)/gm)]
  return [...links, ...[...attributes, ...references].map(([, address = '']) => address)]
}

/** Browsers leave out white space and control signs, and read entities, before they look at the scheme. */
function isSafe(address: string): boolean {
  const plain = address.replace(/[\s\p{Cc}]/gu, '').replace(/&amp;/gi, '')
  const [, start = '', scheme] = /^([^/?#:&]*)(:|&)?/.exec(plain) ?? []
  return scheme === undefined || (scheme === ':' && safeSchemes.has(start.toLowerCase()))
}

function numberOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
