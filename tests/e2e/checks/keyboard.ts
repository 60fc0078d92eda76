import type { Page } from '@playwright/test'
import { contrast } from './contrast.ts'

/** Where the keyboard is, and what is not right there. */
interface Stop {
  /** False where the focus has left the page. */
  isOnPage: boolean
  faults: string[]
  /** The mark of the focus, where there is one, and what it stands out from. */
  mark?: { said: string; colour: string; ground: string }
}

/**
 * Presses Tab, or Shift and Tab, until the focus leaves the page, at most `most` times. Each stop must be in view and
 * not wholly covered, by the header that stays above all (WCAG 2.2, 2.4.11), have a mark that stands out from its
 * ground (2.4.7 and 1.4.11), and come after the last one as in the page's own order (2.4.3).
 */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<string[]> {
  const faults: string[] = []
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(stopFaults, key === 'Tab')
    faults.push(...stop.faults.map((fault) => `${key} ${presses + 1}: ${fault}`))
    if (stop.mark && contrast(stop.mark.colour, stop.mark.ground) < 3)
      faults.push(`${key} ${presses + 1}: a mark of the focus that is hard to see: ${stop.mark.said}`)
    if (!stop.isOnPage) break
  }
  return faults
}

function stopFaults(isForward: boolean): Stop {
  const element = document.activeElement
  const last = document.querySelector('[data-walked]')
  last?.removeAttribute('data-walked')
  if (!(element instanceof HTMLElement) || element === document.body) return { isOnPage: false, faults: [] }
  element.setAttribute('data-walked', '')
  const faults: string[] = []
  const said = element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)

  const place = last && last !== element ? last.compareDocumentPosition(element) : 0
  const isInside = place & (Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_CONTAINED_BY)
  const back = isForward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
  if (place & back && !isInside) faults.push(`goes the other way: ${said}`)

  // A field without a look of its own is seen as its label.
  const seen = getComputedStyle(element).opacity === '0' ? (element.closest('label') ?? element) : element
  const isVisible = [...seen.getClientRects()].some(({ left, right, top, bottom }) =>
    [0.1, 0.5, 0.9].some((across) =>
      [0.15, 0.5, 0.85].some((down) => {
        const found = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down)
        return found !== null && (seen.contains(found) || found.contains(seen))
      }),
    ),
  )
  if (!isVisible) faults.push(`out of view or covered: ${said}`)

  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(seen)
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
    faults.push(`no mark of the focus: ${said}`)
  let behind: Element | null = seen.parentElement
  while (behind && /^rgba\(.*, 0\)$/.test(getComputedStyle(behind).backgroundColor))
    behind = behind.parentElement
  const ground = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)'
  // After the first thing comes the last again, where the browser has no bar of its own to go to.
  const isFirst = element === document.querySelector('a[href]')
  return { isOnPage: isForward || !isFirst, faults, mark: { said, colour: outlineColor, ground } }
}
