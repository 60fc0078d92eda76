import type { MarkdownRenderer } from 'vitepress'

/**
 * Puts each table into a frame that scrolls where the table is wider than the page, by keyboard too, and names both by
 * the heading above. The table itself stays a table for screen readers, which one that scrolls is not everywhere.
 * `otherwise` gives the name of a table that no heading stands above. Leans on VitePress 1.6.4 having `table_open` and
 * no attributes of ours in it.
 */
export function frameTables(
  md: Pick<MarkdownRenderer, 'core' | 'renderer' | 'utils'>,
  otherwise: (env: unknown) => string,
): void {
  md.core.ruler.push('table_frames', (state) => {
    let heading: string | undefined
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === 'heading_open') heading = textOf(state.tokens[index + 1]?.children ?? [])
      else if (token.type === 'table_open') token.meta = { name: heading || otherwise(state.env) }
    }
  })
  md.renderer.rules.table_open = (tokens, index) => {
    const name = md.utils.escapeHtml(tokens[index]?.meta.name)
    return `<div class="table-frame" role="group" tabindex="0" aria-label="${name}">\n<table aria-label="${name}">\n`
  }
  md.renderer.rules.table_close = () => '</table>\n</div>\n'
}

/** The words of a heading without what was put beside them. */
export function textOf(inline: readonly { type: string; content: string }[]): string {
  return inline
    .filter(({ type }) => type === 'text' || type === 'code_inline')
    .map(({ content }) => content)
    .join('')
    .trim()
}
