import type { MarkdownRenderer } from 'vitepress'
import type { CheckSection } from '../core/checklists/checklist.ts'
import { questionItems } from '../core/checklists/question-items.ts'
import { renderedFile } from './rendered-file.ts'

/**
 * Makes each point of a checklist a `<CheckItem>`, puts `<CheckProgress>` below the heading of each section that has
 * points, and `<CheckPanel>` above the first of them: components of the theme, which in the HTML as built are a plain
 * list. `sectionsOf` is asked by the page's file below docs/, as VitePress 1.6.4 has it in `env.relativePath`.
 */
export function markCheckItems(
  md: Pick<MarkdownRenderer, 'core' | 'utils'>,
  sectionsOf: (file: string) => readonly CheckSection[] | undefined,
): void {
  md.core.ruler.push('check_items', (state) => {
    const file = renderedFile(state.env)
    const sections = sectionsOf(file)
    if (!sections || sections.length === 0) return
    const html = (type: 'html_inline' | 'html_block', content: string) =>
      Object.assign(new state.Token(type, '', 0), { content })
    const ids = sections.flatMap(({ items }) => items.map(({ id }) => id))
    const headings = new Set<number>()
    for (const [index, { item, inline, questionLength, headings: above }] of questionItems(
      state.tokens,
    ).entries()) {
      const id = ids[index]
      if (id === undefined) return
      headings.add(above)
      item.attrJoin('class', 'check')
      const children = inline.children ?? []
      inline.children = [
        html('html_inline', `<CheckItem id="${md.utils.escapeHtml(id)}"><template #question>`),
        ...children.slice(0, questionLength),
        html('html_inline', '</template>'),
        ...children.slice(questionLength),
        html('html_inline', '</CheckItem>'),
      ]
    }
    let above = 0
    let section = 0
    const panel = html('html_block', '<CheckPanel />\n')
    state.tokens = state.tokens.flatMap((token) => {
      if (token.type === 'heading_open') {
        above++
        return headings.has(above) && section === 0 && !headings.has(0) ? [panel, token] : token
      }
      if (token.type !== 'heading_close' || !headings.has(above)) return token
      const id = sections[headings.has(0) ? section + 1 : section]?.id ?? ''
      section++
      return [token, html('html_block', `<CheckProgress section="${md.utils.escapeHtml(id)}" />\n`)]
    })
    if (headings.has(0)) state.tokens.unshift(panel)
  })
}
