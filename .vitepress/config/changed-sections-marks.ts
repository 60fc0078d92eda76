import type { MarkdownRenderer } from 'vitepress'
import { renderedFile } from './rendered-file.ts'
import { templateText } from './template-text.ts'

/** What a page's headings are marked with: the ids of changed sections, and the words in the page's language. */
export interface HeadingMarks {
  ids: readonly string[]
  words: string
}

/**
 * Puts a mark with words beside the headings of sections whose original has changed. `marksOf` is asked by the
 * page's file below docs/, as VitePress 1.6.4 has it in `env.relativePath`.
 */
export function markChangedSections(
  md: Pick<MarkdownRenderer, 'core' | 'utils'>,
  marksOf: (file: string, env: unknown) => HeadingMarks | undefined,
): void {
  md.core.ruler.push('changed_sections', (state) => {
    const file = renderedFile(state.env)
    const marks = marksOf(file, state.env)
    if (!marks || marks.ids.length === 0) return
    for (const [index, token] of state.tokens.entries()) {
      const inline = state.tokens[index + 1]
      if (token.type !== 'heading_open' || !inline) continue
      if (!marks.ids.includes(token.attrGet('id') ?? '')) continue
      const mark = new state.Token('html_inline', '', 0)
      const words = templateText(marks.words)
      mark.content = ` <span class="changed-mark" title="${words}"><span class="visually-hidden">(${words})</span></span>`
      // Before the link to the heading, which stands last and is seen only under the pointer.
      const children = inline.children ?? []
      const link = children.findIndex(({ content }) => content.includes('header-anchor'))
      children.splice(link < 0 ? children.length : link, 0, mark)
    }
  })
}
