import type { InlineCode } from '../../../.vitepress/core/memory/inline-code.ts'
import type { CodeDifference, CodeOptions } from './code-difference.ts'

/**
 * How the links or the images of two texts differ. Addresses that are in both are the same wherever they stand;
 * those that are left are taken in order, and what is left then is too few or too many.
 */
export function linksDiffer(
  type: 'link' | 'image',
  from: readonly InlineCode[],
  to: readonly InlineCode[],
  { isSameAddress = () => false }: CodeOptions,
): CodeDifference[] {
  const isOfType = (code: InlineCode) => code.type === type
  const wanted = from.filter(isOfType).flatMap((code) => linkAddress(code) ?? [])
  const found = to.filter(isOfType).flatMap((code) => linkAddress(code) ?? [])
  const added = takeSame(found, wanted, (a, b) => a === b)
  const lacking = takeSame(wanted, found, (a, b) => a === b)
  const newOnes = takeSame(added, lacking, (a, b) => isSameAddress(b, a))
  const lost = takeSame(lacking, added, isSameAddress)
  const both = Math.min(lost.length, newOnes.length)
  const one = { type, count: 1 } as const
  return [
    ...lost.slice(0, both).map((text, index) => {
      const other = newOnes[index] ?? ''
      return { ...one, kind: 'address' as const, severity: 'warning' as const, text, other }
    }),
    ...lost
      .slice(both)
      .map((text) => ({ ...one, kind: 'lacking' as const, severity: 'error' as const, text })),
    ...newOnes
      .slice(both)
      .map((text) => ({ ...one, kind: 'added' as const, severity: 'error' as const, text })),
  ]
}

/** What of `all` has no partner among `others`, each of which is a partner once. */
function takeSame(
  all: readonly string[],
  others: readonly string[],
  isSame: (one: string, other: string) => boolean,
): string[] {
  const left = [...others]
  return all.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Where a link or an image leads, its title left out; undefined of what is none, or only the beginning of one. */
export function linkAddress({ role, text }: InlineCode): string | undefined {
  if (role === 'open' || text.startsWith('[^')) return undefined
  if (role === 'alone') return text.replace(/^<|>$/g, '')
  const inside = text.slice(2, -1).trim()
  return text.startsWith('](') ? inside.replace(/\s+(?:"[^"]*"|'[^']*')$/, '').replace(/^<|>$/g, '') : inside
}
