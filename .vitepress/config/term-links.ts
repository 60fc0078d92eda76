import type { MarkdownRenderer } from 'vitepress'
import { firstUses, type TermsOfPage } from '../core/glossary/first-uses.ts'
import { renderedFile } from './rendered-file.ts'

/** The terms of one page, and the address of the glossary page in the language of its text, below the base. */
export interface TermLinks extends TermsOfPage {
  glossary: string
  /** True where words in bold are something to tick and must not be links. */
  isChecklist: boolean
}

type Inline = Parameters<Parameters<MarkdownRenderer['core']['ruler']['push']>[1]>[0]['tokens'][number]

/**
 * Makes the first use of each term of the glossary on a page a link to it, in paragraphs, list items and table cells;
 * the definition stands in `title`, where a browser without our script and a screen reader find it. `termsOf` is asked
 * by the page's file below docs/, as VitePress 1.6.4 has it in `env.relativePath`.
 */
export function linkTerms(
  md: Pick<MarkdownRenderer, 'core' | 'utils'>,
  termsOf: (file: string) => TermLinks | undefined,
): void {
  md.core.ruler.push('term_links', (state) => {
    const file = renderedFile(state.env)
    const terms = termsOf(file)
    if (!terms) return
    const usesIn = firstUses(terms)
    for (const [index, token] of state.tokens.entries()) {
      const opener = state.tokens[index - 1]?.type
      if (token.type !== 'inline' || (opener !== 'paragraph_open' && opener !== 'td_open')) continue
      const stretches = stretchesOf(token.children ?? [], terms.isChecklist)
      const text = stretches.map((stretch) => stretch.text).join('')
      const uses = usesIn(text, (start, end) =>
        stretches.some((stretch) => stretch.open && stretch.start <= start && end <= stretch.end),
      )
      const html = (content: string) => Object.assign(new state.Token('html_inline', '', 0), { content })
      const words = (content: string) => Object.assign(new state.Token('text', '', 0), { content })
      token.children = stretches.flatMap(({ child, open, start, end }) => {
        const own = open ? uses.filter((use) => start <= use.start && use.end <= end) : []
        if (own.length === 0) return child
        const parts: Inline[] = []
        let from = start
        for (const use of own) {
          const definition = use.term.words.get(terms.language)?.definition ?? ''
          const href = md.utils.escapeHtml(`${terms.glossary}#${use.term.id}`)
          if (use.start > from) parts.push(words(text.slice(from, use.start)))
          parts.push(
            html(`<a class="term" href="${href}" title="${md.utils.escapeHtml(definition)}">`),
            words(text.slice(use.start, use.end)),
            html('</a>'),
          )
          from = use.end
        }
        if (from < end) parts.push(words(text.slice(from, end)))
        return parts
      })
    }
  })
}

interface Stretch {
  child: Inline
  text: string
  start: number
  end: number
  /** True for plain text of the page's own. */
  open: boolean
}

/** What stands for anything that is no text: it ends a phrase. */
const gap = '–'

/** The inline tokens of a block with the text of each; within links, HTML elements and code none is open. */
function stretchesOf(children: readonly Inline[], isChecklist: boolean): Stretch[] {
  let closed = 0
  let at = 0
  return children.map((child) => {
    closed += opens(child, isChecklist)
    const isText = child.type === 'text'
    const text = isText ? child.content : child.type === 'softbreak' ? ' ' : child.content === '' ? '' : gap
    const start = at
    at += text.length
    return { child, text, start, end: at, open: isText && closed === 0 }
  })
}

/** 1 where a token begins a stretch that has no links of ours, -1 where it ends one. */
function opens({ type, content }: Inline, isChecklist: boolean): number {
  if (type === 'link_open' || (isChecklist && type === 'strong_open')) return 1
  if (type === 'link_close' || (isChecklist && type === 'strong_close')) return -1
  if (type !== 'html_inline') return 0
  if (content.startsWith('</')) return -1
  return /^<(?!br\b|wbr\b|img\b|!)[a-z]/i.test(content) && !content.endsWith('/>') ? 1 : 0
}
