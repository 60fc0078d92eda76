import type { PlacedCode } from './inline-code.ts'

/** Each is looked for at one place only, and none looks further than the next sign of its own kind. */
const patterns: readonly (readonly [PlacedCode['type'], RegExp])[] = [
  ['placeholder', /\{\{[^{}]*\}\}|[$%]\{[^{}]*\}|\$t\((?:[^()]|\([^()]*\))*\)|%[sdif](?![\p{L}\p{N}])/uy],
  ['link', /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy],
  ['link', /https?:\/\/[^\s<>"”()[\]{}`*]*[^\s<>"”()[\]{}`*.,;:!?'’]/y],
  ['html', /<\/?(?:[A-Za-z][^<>]*|\d+\s{0,3}\/?)>/y],
  ['entity', /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,31});/iy],
  ['link', /\[\^[^\s[\]]+\]/y],
]

const starts = new Set([...'{$%<h&['])
const voids = /^<(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/i

/** The piece of inline code that stands by itself, or the tag, that begins at a place of a text. */
export function loneCode(text: string, start: number): PlacedCode | undefined {
  if (!starts.has(text.charAt(start))) return undefined
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = start
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return { type, role: roleOf(type, found), text: found, start }
  }
  return undefined
}

function roleOf(type: PlacedCode['type'], found: string): PlacedCode['role'] {
  if (type !== 'html' || found.endsWith('/>') || voids.test(found)) return 'alone'
  return found.startsWith('</') ? 'close' : 'open'
}
