import type { MarkdownRenderer } from 'vitepress'
import { templateText } from './template-text.ts'

/**
 * Makes text of what VitePress 1.6.4 writes into HTML as it is: the language and the title of a code block, and the
 * title of an alert (`> [!TIP] Title`).
 */
export function plainTitles(md: MarkdownRenderer): void {
  md.core.ruler.push('plain_titles', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === 'fence') token.info = plainInfo(token.info)
      const meta: unknown = token.type === 'github_alert_open' ? token.meta : undefined
      if (meta && typeof meta === 'object' && 'title' in meta) meta.title = templateText(String(meta.title))
    }
  })
}

/** Braces that name lines (`js{1,3}`) keep their meaning. */
function plainInfo(info: string): string {
  return info.replace(/[&<>"']|\{\{/g, templateText)
}
