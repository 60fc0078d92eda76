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
        return ` ${token.content.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')} `
      default:
        return ''
    }
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}
