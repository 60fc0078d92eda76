import { gap, type Piece } from './text-block.ts'

interface Open {
  name: string
  language: string
  /** True where the text is code, or is not shown. */
  silent: boolean
}

const tags = /<!--|<(\/?)([A-Za-z][\w-]*)([^<>]*)>/g
const withoutEnd = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'wbr'])
const silentElements = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'var'])

/** Follows elements with a `lang` of their own through HTML, and gathers text with the language that it is in. */
export class MarkedLanguages {
  private readonly open: Open[] = []

  constructor(private readonly language: string) {}

  /** Reads a tag, several, or HTML with text between them; what is read as text is given back. */
  read(html: string): Piece[] {
    const pieces: Piece[] = []
    let from = 0
    for (const match of html.matchAll(tags)) {
      if (match.index < from) continue
      pieces.push(...this.text(html.slice(from, match.index)))
      from = match.index + match[0].length
      if (match[0] === '<!--') {
        const end = html.indexOf('-->', match.index)
        from = end < 0 ? html.length : end + 3
      } else {
        this.tag(match[1] === '/', (match[2] ?? '').toLowerCase(), match[3] ?? '')
      }
    }
    return [...pieces, ...this.text(html.slice(from))]
  }

  /** A text where the reading has come to. */
  text(text: string): Piece[] {
    if (text === '') return []
    const { language, silent } = this.now
    return [{ text: silent ? gap : text, language }]
  }

  /** How many elements are open; given to `closeTo`, it closes those that were opened since. */
  get depth(): number {
    return this.open.length
  }

  closeTo(depth: number): void {
    this.open.length = Math.min(this.open.length, depth)
  }

  private get now(): Open {
    return this.open.at(-1) ?? { name: '', language: this.language, silent: false }
  }

  private tag(isEnd: boolean, name: string, attributes: string): void {
    if (isEnd) {
      const at = this.open.findLastIndex((element) => element.name === name)
      if (at >= 0) this.open.length = at
      return
    }
    if (withoutEnd.has(name) || attributes.endsWith('/')) return
    const [, double, single, bare] =
      /(?:^|\s)lang=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? []
    const tag = double ?? single ?? bare
    const { language, silent } = this.now
    this.open.push({
      name,
      language: tag === undefined ? language : (tag.split('-')[0]?.toLowerCase() ?? tag),
      silent: silent || silentElements.has(name),
    })
  }
}
