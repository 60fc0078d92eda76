import type { MarkdownRenderer } from 'vitepress'

/**
 * Puts each `##` section of a language's start page into a <section> of its own, so that the questions that
 * people come with can stand beside each other as cards.
 */
export function homeSections(md: MarkdownRenderer): void {
  md.core.ruler.push('home_sections', (state) => {
    const { relativePath } = state.env as { relativePath?: string }
    if (!relativePath || !/^[^/]+\/index\.md$/.test(relativePath)) return
    const html = (content: string) => {
      const token = new state.Token('html_block', '', 0)
      token.content = content
      return token
    }
    let open = false
    state.tokens = state.tokens.flatMap((token) => {
      if (token.type !== 'heading_open' || token.tag !== 'h2') return token
      const id = token.attrGet('id')
      const start = html(`<section${id ? ` aria-labelledby="${md.utils.escapeHtml(id)}"` : ''}>\n`)
      const before = open ? [html('</section>\n')] : []
      open = true
      return [...before, start, token]
    })
    if (open) state.tokens.push(html('</section>\n'))
  })
}
