import type Token from 'markdown-it/lib/token.mjs'

/** What a reader reads of inline tokens or a block of HTML: words without marks, tags and addresses. */
export function plainText(tokens: readonly Token[]): string {
  const parts = tokens.map((token) => {
    switch (token.type) {
      case 'text':
      case 'code_inline':
        return token.content
      case 'softbreak':
      case 'hardbreak':
        return ' '
      case 'image':
        return plainText(token.children ?? [])
      case 'html_block':
        return ` ${withoutTags(token.content)} `
      default:
        return ''
    }
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** HTML without its tags and comments; what is never closed is text. Each sign is looked at once. */
function withoutTags(html: string): string {
  const kept: string[] = []
  let from = 0
  const lastComment = html.lastIndexOf('-->')
  const lastTag = html.lastIndexOf('>')
  for (let at = html.indexOf('<'); at >= 0 && at < lastTag; at = html.indexOf('<', Math.max(at + 1, from))) {
    const isComment = html.startsWith('<!--', at) && at + 4 <= lastComment
    const end = isComment ? html.indexOf('-->', at + 4) + 3 : html.indexOf('>', at) + 1
    kept.push(html.slice(from, at))
    from = end
  }
  return [...kept, html.slice(from)].join(' ')
}
