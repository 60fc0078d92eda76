import { isCode } from '../../core/memory/inline-code.ts'
import { protect } from '../../core/memory/protect.ts'

/** What of a text is shown without its marks, as far as it takes to find it. */
export function shownStart(text: string): string {
  const words = protect(text).map((piece) =>
    isCode(piece) ? (piece.type === 'code' ? piece.text.replace(/`/g, '') : '') : piece,
  )
  return words.join('').replace(/\s+/g, ' ').trim().slice(0, 60)
}

/** The element of a page that shows a text; none where the text is not shown as it is written. */
export function shownPlace(page: Document, text: string): Element | undefined {
  const start = shownStart(text)
  if (start === '') return undefined
  return [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, summary')].find(
    (element) => element.textContent?.replace(/\s+/g, ' ').trim().startsWith(start),
  )
}
