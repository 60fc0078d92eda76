import MarkdownIt from 'markdown-it'

/** The token that a line of a container (`::: tip Title`) becomes. */
export const containerToken = 'container_line'

/**
 * The Markdown of the site as tokens with line numbers: markdown-it, which VitePress builds with too,
 * and a rule for container lines, so that they end a paragraph as they do on the page.
 */
export const parser = new MarkdownIt({ html: true, linkify: false })

parser.block.ruler.before(
  'paragraph',
  containerToken,
  (state, startLine, _endLine, silent) => {
    const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)
    const line = state.src.slice(start, state.eMarks[startLine])
    if (!line.startsWith(':::')) return false
    if (silent) return true
    const token = state.push(containerToken, '', 0)
    token.content = line
    token.map = [startLine, startLine + 1]
    state.line = startLine + 1
    return true
  },
  { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
)
