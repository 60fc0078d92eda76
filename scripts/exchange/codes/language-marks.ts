import type { InlineCode } from '../../../.vitepress/core/memory/inline-code.ts'

const languageOnly = /^<(span|i|em|q|cite|bdi)(?:\s+(?:lang|dir)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))+\s*>$/i
const closing = /^<\/([\w.:-]+)\s*>$/

/**
 * The codes without elements that only say which language their text is in, `<span lang="en">`: names and titles that
 * are foreign in one language are not in another, so a translation has them where it needs them
 * (https://www.w3.org/WAI/WCAG22/Understanding/language-of-parts.html).
 */
export function withoutLanguageMarks(codes: readonly InlineCode[]): InlineCode[] {
  const marks = new Set<InlineCode>()
  const open: InlineCode[] = []
  for (const code of codes) {
    if (code.type !== 'html') continue
    if (code.role === 'open') open.push(code)
    const [, name] = closing.exec(code.text) ?? []
    if (name === undefined) continue
    const last = open.pop()
    if (last === undefined || languageOnly.exec(last.text)?.[1] !== name) continue
    marks.add(last)
    marks.add(code)
  }
  return codes.filter((code) => !marks.has(code))
}
