import type { ExchangeFormat } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { exchangeFormats } from '../formats.ts'

/** What a file is by what it says; a memory and a glossary have no texts of pages. */
export type Recognised = ExchangeFormat | 'tmx' | 'tbx' | 'unknown'

/** Recognises a format by the content alone, since programs name their files as they like. */
export function recognise(text: string): Recognised {
  // Enough for a declaration, a comment with a licence, and the first element.
  const head = text.slice(0, 20_000)
  const named = (name: ExchangeFormat['name']) =>
    exchangeFormats.find((one) => one.name === name) ?? 'unknown'
  if (/^\s*</.test(head)) {
    const root = rootElement(head)
    if (root?.name === 'tmx') return 'tmx'
    if (root?.name === 'tbx' || root?.name === 'martif') return 'tbx'
    // A file that is broken is read as what it seems to be, so that it is said what is wrong with it.
    const isFirst = /\bversion\s*=\s*["']1\./.test(root?.attributes ?? head)
    const isXliff = root?.name === 'xliff' || /xliff/i.test(head)
    return isXliff ? named(isFirst ? 'xliff12' : 'xliff2') : 'unknown'
  }
  if (/^(?:#~ ?)?(?:msgid|msgctxt|msgstr)\b/m.test(text)) return named('po')
  const [line = ''] = text.replace(/^\s+/, '').split(/\r\n?|\n/, 1)
  return /\bid\b/i.test(line) && /\btarget\b/i.test(line) && /[,;\t]/.test(line) ? named('csv') : 'unknown'
}

function rootElement(head: string): { name: string; attributes: string } | undefined {
  let rest = head.replace(/^\s+/, '')
  for (;;) {
    const end = rest.startsWith('<?')
      ? '?>'
      : rest.startsWith('<!--')
        ? '-->'
        : rest.startsWith('<!')
          ? '>'
          : ''
    if (end === '') break
    const at = rest.indexOf(end)
    if (at < 0) return undefined
    rest = rest.slice(at + end.length).replace(/^\s+/, '')
  }
  const [, name, attributes] = /^<(?:[\w.-]{1,50}:)?([\w.-]{1,50})([^<>]*)/.exec(rest) ?? []
  return name === undefined ? undefined : { name, attributes: attributes ?? '' }
}
