import type { MarkdownOptions } from 'vitepress'

type Highlighter = Pick<Parameters<NonNullable<MarkdownOptions['shikiSetup']>>[0], 'codeToHtml'>

/**
 * Lets code be coloured to its end. Shiki 2 leaves the rest of a line plain after half a second, so that the same page
 * came out in another way on a machine that had much to do.
 */
export function highlightWhole(highlighter: Highlighter): void {
  const { codeToHtml } = highlighter
  highlighter.codeToHtml = (code, options) => codeToHtml(code, { ...options, tokenizeTimeLimit: 0 })
}
