import type { Canonical, InlineText } from './inline-text.ts'
import { hole, type Part, withoutHoles } from './tokens.ts'

const tagOrComment = /(<!--[\s\S]*?-->|<\/?[A-Za-z][^<>]*>)/
const attribute = /([\w:@.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

/** Attributes that a reader reads or hears. */
const worded = new Set(['alt', 'title', 'aria-label', 'placeholder', 'label'])
const addressed = new Set(['href', 'src', 'poster', 'data'])

/**
 * The text and the parts of a piece of HTML. Comments are nothing; of a tag its address and words count as
 * text does, of a component (its name begins with a capital) all of it counts as code.
 */
export function htmlText(html: string, canonical: Canonical): InlineText {
  const parts: Part[] = []
  const plain: string[] = []
  const whole: string[] = []
  const part = (kind: Part['kind'], text: string) => plain.push(` ${hole(parts.push({ kind, text }) - 1)} `)
  for (const [index, piece] of withoutHoles(html).split(tagOrComment).entries()) {
    if (index % 2 === 0) {
      plain.push(piece)
      whole.push(piece.replace(/\s+/g, ' '))
      continue
    }
    if (piece.startsWith('<!--')) continue
    whole.push(
      piece
        .replace(/\s+/g, ' ')
        .replace(/\s*\/>$/, '>')
        .replace(/\s+>$/, '>'),
    )
    if (/^<[A-Z]/.test(piece)) part('code', piece.replace(/\s+/g, ' ').replace(/\s*\/?>$/, ''))
    else if (!piece.startsWith('</')) {
      for (const [, name = '', double, single, none] of piece.matchAll(attribute)) {
        const value = double ?? single ?? none ?? ''
        if (addressed.has(name)) part('link', canonical(value))
        else if (worded.has(name)) plain.push(` ${value} `)
      }
    }
  }
  return { plain: plain.join(''), parts, whole: whole.join('') }
}
