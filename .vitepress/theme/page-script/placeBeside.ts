/** How near to the edge of the window anything may be, in pixels. */
const margin = 8

/**
 * Puts a box in the top layer below a word of running text, or above it where there is more room, and never outside
 * the window. It scrolls with the page. A word that goes over two lines counts from where it begins.
 */
export function placeBeside(box: HTMLElement, word: HTMLElement): void {
  const [line = word.getBoundingClientRect()] = word.getClientRects()
  const { clientWidth, clientHeight } = document.documentElement
  const { offsetWidth: width, offsetHeight: height } = box
  const last = [...word.getClientRects()].at(-1) ?? line
  const left = Math.max(margin, Math.min(line.left, clientWidth - width - margin))
  const below = last.bottom + height + margin <= clientHeight || line.top < height + margin
  const top = below ? last.bottom : line.top - height
  box.style.insetInlineStart = 'auto'
  box.style.left = `${left + scrollX}px`
  box.style.top = `${top + scrollY}px`
}
