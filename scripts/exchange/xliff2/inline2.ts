import type { InlineCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { xmlAttributes, xmlText } from '../../xml/xml-text.ts'
import type { Code, Coded } from '../inline/coded-text.ts'

/** The texts that inline code stands for, each once, with their ids in `<originalData>`. */
export class OriginalData {
  readonly #ids = new Map<string, string>()

  idOf(text: string): string {
    const id = this.#ids.get(text) ?? `d${this.#ids.size + 1}`
    this.#ids.set(text, id)
    return id
  }

  /** The lines of the element, none where there is no inline code. */
  lines(): string[] {
    if (this.#ids.size === 0) return []
    const data = [...this.#ids].map(([text, id]) => `  <data id="${id}">${contentOf(text)}</data>`)
    return ['<originalData>', ...data, '</originalData>']
  }
}

/**
 * The content of a `<source>` or `<target>` of XLIFF 2.1 (“Inline Content”): a pair is a `<pc>` where it crosses no
 * other, else `<sc>` and `<ec>`. What a piece stands for is in `<originalData>` and for whoever reads it in `disp`,
 * which programs show, and which stays where a program loses the data.
 */
export function inline2(pieces: readonly Coded[], data: OriginalData): string {
  const ends = new Map(
    pieces.flatMap((piece) =>
      typeof piece !== 'string' && piece.role === 'close' && piece.end === 'nested'
        ? [[piece.id, piece]]
        : [],
    ),
  )
  return pieces
    .map((piece) => (typeof piece === 'string' ? contentOf(piece) : codeOf(piece, ends.get(piece.id), data)))
    .join('')
}

/** Text with the signs that XML cannot have as `<cp>`. */
function contentOf(text: string): string {
  return text
    .split(/([^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}])/u)
    .map((part, index) => {
      if (index % 2 === 0) return xmlText(part)
      return `<cp hex="${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}"/>`
    })
    .join('')
}

function codeOf(code: Code, close: Code | undefined, data: OriginalData): string {
  const { id, end, role, text } = code
  const alone = { ...hints(code), dataRef: data.idOf(text), disp: text, ...equiv(code) }
  if (role === 'alone') return `<ph${xmlAttributes({ id, ...alone })}/>`
  if (end === 'nested' && close) {
    if (role === 'close') return '</pc>'
    const refs = { dataRefStart: data.idOf(text), dataRefEnd: data.idOf(close.text) }
    const shown = { dispStart: text, dispEnd: close.text }
    return `<pc${xmlAttributes({ id, ...hints(code), ...refs, ...shown })}>`
  }
  const isolated = end === 'isolated' ? { isolated: 'yes' } : undefined
  if (role === 'open') return `<sc${xmlAttributes({ id, ...isolated, ...alone })}/>`
  return `<ec${xmlAttributes({ ...(isolated ? { id, ...isolated } : { startRef: id }), ...alone })}/>`
}

/** What is read in its place where only words count. */
function equiv({ type, text }: InlineCode): { equiv: string } | undefined {
  if (type === 'placeholder') return { equiv: text }
  return type === 'code' ? { equiv: text.replace(/^`+|`+$/g, '').trim() } : undefined
}

/** The type (“type” and “subType” of XLIFF 2.1), and that a program is to keep what means something; marks may go where the words need none. */
function hints({ type, text }: InlineCode): Record<string, string> {
  const keep = { canDelete: 'no' }
  switch (type) {
    case 'mark':
      return text === '~~' ? { type: 'fmt' } : { type: 'fmt', subType: text.length === 1 ? 'xlf:i' : 'xlf:b' }
    case 'placeholder':
      return { type: 'ui', subType: 'xlf:var', ...keep }
    case 'link':
    case 'image':
      return { type, ...keep }
    case 'entity':
      return { type: 'other' }
    default:
      return { type: 'other', ...keep }
  }
}
