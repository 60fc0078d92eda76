import type { InlineCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { xmlAttributes, xmlText } from '../../xml/xml-text.ts'
import type { Code, Coded } from '../inline/coded-text.ts'

/**
 * The content of a `<source>` or `<target>` of XLIFF 1.2 (“Inline Elements”). Of its two ways, `<bpt>`, `<ept>`,
 * `<ph>` and `<it>` hold what they stand for, where `<g>` and `<x>` only number it: so translators see it, programs
 * that know no inline elements keep it as text, and checks of placeholders find it.
 */
export function inline12(pieces: readonly Coded[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? xmlText(piece) : codeOf(piece))).join('')
}

function codeOf(code: Code): string {
  const { id, end, role, text } = code
  const content = xmlText(text)
  if (role === 'alone') return `<ph${xmlAttributes({ id, ...placeholderType(code) })}>${content}</ph>`
  if (end === 'isolated') {
    return `<it${xmlAttributes({ id, pos: role, ...delimiterType(code) })}>${content}</it>`
  }
  if (role === 'close') return `<ept${xmlAttributes({ id })}>${content}</ept>`
  return `<bpt${xmlAttributes({ id, ...delimiterType(code) })}>${content}</bpt>`
}

/** The values that XLIFF has for what opens and closes, else one of our own. */
function delimiterType({ type, text }: InlineCode): { ctype: string } {
  if (type === 'mark' && text !== '~~') return { ctype: text.length === 1 ? 'italic' : 'bold' }
  return { ctype: type === 'link' ? 'link' : `x-${type}` }
}

/** The values that XLIFF has for what stands alone. */
function placeholderType({ type, text }: InlineCode): { ctype: string } {
  if (type === 'html' && /^<br\b/i.test(text)) return { ctype: 'lb' }
  return { ctype: `x-${type}` }
}
