/**
 * True where a path or key fits a pattern: `*` is any text without a slash, `**` any text at all; everything
 * else stands for itself. Takes time in proportion to the two lengths multiplied, whatever the pattern.
 */
export function matchesPattern(text: string, pattern: string): boolean {
  const parts = pattern.split(/(\*\*|\*)/).filter((part) => part !== '')
  // The places in `text` that the parts so far can end at.
  let ends = new Set([0])
  for (const part of parts) {
    const next = new Set<number>()
    for (const end of ends) {
      if (part !== '*' && part !== '**') {
        if (text.startsWith(part, end)) next.add(end + part.length)
        continue
      }
      for (let at = end; at <= text.length; at++) {
        if (next.has(at)) break
        next.add(at)
        if (part === '*' && text[at] === '/') break
      }
    }
    ends = next
  }
  return ends.has(text.length)
}
