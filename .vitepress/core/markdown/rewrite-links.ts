import { decode, linksOf } from './links.ts'

/**
 * A Markdown body with the targets of its links and images made what `rewrite` says; those that it says nothing of
 * stay. Links by reference stay too: their targets have no place in the text.
 */
export function rewriteLinks(body: string, rewrite: (target: string) => string | undefined): string {
  const lines = body.split('\n')
  for (const link of linksOf(body).reverse()) {
    const target = rewrite(link.target)
    if (target === undefined) continue
    const line = lines[link.line - 1] ?? ''
    const written = line.slice(link.column - 1)
    const length = [link.target, decode(link.target)].find((form) => written.startsWith(form))?.length
    if (length === undefined) continue
    lines[link.line - 1] = line.slice(0, link.column - 1) + target + written.slice(length)
  }
  return lines.join('\n')
}
