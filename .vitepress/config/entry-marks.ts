import type { MarkdownRenderer } from 'vitepress'
import { renderedFile } from './rendered-file.ts'

/**
 * Puts each entry of a page that lists cases, initiatives or resources into a <section> of its own, with its facts below
 * its heading, and the filter above the first. A section that entries stand in becomes a group, which is left out when
 * all of them are. `idsOf` is asked by the page's file below docs/, as VitePress 1.6.4 has it in `env.relativePath`.
 */
export function markEntries(
  md: Pick<MarkdownRenderer, 'core' | 'utils'>,
  idsOf: (file: string) => readonly string[],
): void {
  md.core.ruler.push('entries', (state) => {
    const file = renderedFile(state.env)
    const ids = new Set(idsOf(file))
    if (ids.size === 0) return
    const html = (content: string) => {
      const token = new state.Token('html_block', '', 0)
      token.content = `${content}\n`
      return token
    }
    const groups = groupsOf(state.tokens, ids)
    const open: number[] = []
    let isFirst = true
    const marked: typeof state.tokens = []
    let entry = ''
    for (const token of state.tokens) {
      if (token.type === 'heading_open' && token.level === 0) {
        const level = levelOf(token)
        while (open.length > 0 && (open.at(-1) ?? 0) >= level) {
          open.pop()
          marked.push(html('</section>'))
        }
        const id = token.attrGet('id') ?? ''
        const isEntry = ids.has(id)
        if (isEntry || groups.has(token)) {
          if (isFirst) marked.push(html('<EntryFilter />'))
          isFirst = false
          open.push(level)
          const name = md.utils.escapeHtml(id)
          marked.push(
            html(isEntry ? `<section class="entry" data-entry="${name}">` : '<section class="entry-group">'),
          )
        }
        entry = isEntry ? id : ''
      }
      marked.push(token)
      if (token.type === 'heading_close' && token.level === 0 && entry !== '') {
        marked.push(html(`<EntryFacts id="${md.utils.escapeHtml(entry)}" />`))
        entry = ''
      }
    }
    marked.push(...open.map(() => html('</section>')))
    state.tokens = marked
  })
}

interface HeadingToken {
  type: string
  tag: string
  level: number
  attrGet(name: string): string | null
}

/** The headings that entries stand below. */
function groupsOf<T extends HeadingToken>(tokens: readonly T[], ids: ReadonlySet<string>): ReadonlySet<T> {
  const groups = new Set<T>()
  let above: T[] = []
  for (const token of tokens) {
    if (token.type !== 'heading_open' || token.level > 0) continue
    above = above.filter((heading) => levelOf(heading) < levelOf(token))
    if (ids.has(token.attrGet('id') ?? '')) for (const heading of above) groups.add(heading)
    above.push(token)
  }
  return groups
}

function levelOf({ tag }: HeadingToken): number {
  return Number(tag.slice(1))
}
