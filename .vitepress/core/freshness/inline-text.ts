import type Token from 'markdown-it/lib/token.mjs'
import { parser } from '../markdown/parser.ts'
import { htmlText } from './html-text.ts'
import { hole, type Part, withoutHoles } from './tokens.ts'

/** What a page's link leads to, in a form that does not change when files are renamed. */
export type Canonical = (target: string) => string

export interface InlineText {
  /** What is read, with a hole for each link, piece of code and the like. */
  plain: string
  parts: Part[]
  /** All that tells two texts apart: also the marks, in one form each (`*a*` and `_a_` are the same). */
  whole: string
}

/** The text and the parts of Markdown on one line; `references` are the page's link references. */
export function inlineText(source: string, canonical: Canonical, references: object = {}): InlineText {
  const parts: Part[] = []
  const plain: string[] = []
  const whole: string[] = []
  const links: string[] = []
  const text = (words: string) => {
    plain.push(words)
    whole.push(words)
  }
  const part = (kind: Part['kind'], content: string) => {
    whole.push(`${kind} ${content}`)
    plain.push(` ${hole(parts.push({ kind, text: content }) - 1)} `)
  }
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      switch (token.type) {
        case 'text':
          text(token.content)
          break
        case 'softbreak':
        case 'hardbreak':
          text(' ')
          break
        case 'code_inline':
          part('code', token.content)
          break
        case 'link_open':
          links.push(String(token.attrGet('href') ?? ''))
          whole.push('[')
          break
        case 'link_close':
          part('link', canonical(links.pop() ?? ''))
          break
        case 'image':
          walk(token.children ?? [])
          part('link', canonical(String(token.attrGet('src') ?? '')))
          break
        case 'html_inline': {
          const html = htmlText(token.content, canonical)
          whole.push(html.whole)
          for (const { kind, text: content } of html.parts) part(kind, content)
          break
        }
        default:
          whole.push(token.tag === '' ? '' : `<${token.type}>`)
      }
      const title = token.attrGet('title')
      if (title) text(` ${title} `)
    }
  }
  const env = { references }
  walk(parser.parseInline(withoutHoles(source), env)[0]?.children ?? [])
  return { plain: plain.join(''), parts, whole: whole.join('') }
}
