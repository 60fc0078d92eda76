import { type InlineCode, isCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { protect } from '../../../.vitepress/core/memory/protect.ts'
import type { CodeDifference, CodeOptions } from './code-difference.ts'
import { withoutLanguageMarks } from './language-marks.ts'
import { linkAddress, linksDiffer } from './links-differ.ts'
import { tagSignature } from './tag-signature.ts'

/**
 * What inline code a translation lacks or has beside its original. Placeholders, code spans, footnotes and HTML are
 * the same in both, in any order; of HTML the values that a translator adapts may differ. Links and images are as
 * many, and where they lead may differ. Entities are letters, and no code.
 */
export function codesDiffer(source: string, target: string, options: CodeOptions = {}): CodeDifference[] {
  const from = withoutLanguageMarks(protect(source).filter(isCode))
  const to = withoutLanguageMarks(protect(target).filter(isCode))
  return [
    ...namedDiffer(from, to, options),
    ...linksDiffer('link', from, to, options),
    ...linksDiffer('image', from, to, options),
  ]
}

interface Named {
  type: Exclude<CodeDifference['type'], 'link' | 'image'>
  /** What is the same in two codes that are alike. */
  name: string
  text: string
}

function namedDiffer(
  from: readonly InlineCode[],
  to: readonly InlineCode[],
  { isPlural = false }: CodeOptions,
): CodeDifference[] {
  const counts = new Map<string, { named: Named; count: number }>()
  const count = (codes: readonly InlineCode[], step: 1 | -1) => {
    for (const named of codes.flatMap((code) => nameOf(code) ?? [])) {
      if (isPlural && named.type === 'placeholder' && /^\{\{-?count\b/.test(named.name)) continue
      const key = `${named.type} ${named.name}`
      const known = counts.get(key) ?? { named, count: 0 }
      counts.set(key, { ...known, count: known.count + step })
    }
  }
  count(from, 1)
  count(to, -1)
  return [...counts.values()]
    .filter((each) => each.count !== 0)
    .map((each) => ({
      kind: each.count > 0 ? 'lacking' : 'added',
      severity: each.named.type === 'mark' ? 'warning' : 'error',
      type: each.named.type,
      text: each.named.text,
      count: Math.abs(each.count),
    }))
}

/** None of what is compared as a link, and of the second of two marks. */
function nameOf({ type, role, text }: InlineCode): Named | undefined {
  switch (type) {
    case 'placeholder':
      return { type, name: text.replace(/\s+/g, ''), text }
    case 'code':
      return { type, name: text, text }
    case 'html':
      return { type, name: tagSignature(text), text }
    case 'mark':
      return role === 'open' ? { type, name: text.replaceAll('_', '*'), text } : undefined
    case 'link':
      return linkAddress({ type, role, text }) === undefined && text.startsWith('[^')
        ? { type: 'footnote', name: text, text }
        : undefined
    default:
      return undefined
  }
}
