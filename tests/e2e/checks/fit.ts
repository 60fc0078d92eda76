import type { Page } from '@playwright/test'

/** How a reader may have made the window and the text: what must still fit (WCAG 2.2, 1.4.4, 1.4.10 and 1.4.12). */
const ways = [
  { way: 'on a phone', width: 390, style: '' },
  // 1280 pixels at 400 %.
  { way: 'at 400 %', width: 320, style: '' },
  { way: 'at 400 % with room in the text', width: 320, style: spaced() },
  { way: 'with text of 200 %', width: 1280, style: 'html { font-size: 200% !important }' },
  { way: 'with room in the text', width: 1280, style: spaced() },
]

/** The values of WCAG 2.2, 1.4.12. */
function spaced(): string {
  return `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`
}

/** Where a page becomes wider than its window, or its text is cut off. Leaves the window as it was. */
export async function fitFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  const faults: string[] = []
  for (const { way, width, style } of ways) {
    await page.setViewportSize({ width, height: 800 })
    const found = await page.evaluate((css) => {
      const sheet = document.createElement('style')
      sheet.textContent = css
      document.head.append(sheet)
      const said = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)
      const { scrollWidth, clientWidth } = document.documentElement
      const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      )
      const isScrolled = (element: Element) =>
        element.closest('.table-frame, .scroll, pre, [class*=language-]') !== null
      const wide =
        scrollWidth > clientWidth
          ? seen.filter(
              (element) => element.getBoundingClientRect().right > clientWidth + 1 && !isScrolled(element),
            )
          : []
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const cut = seen.filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        const sideways = hides(overflowX) && element.scrollWidth > element.clientWidth + 1
        const down = hides(overflowY) && element.scrollHeight > element.clientHeight + 1
        return (sideways || down) && clipPath === 'none' && element.textContent?.trim() !== ''
      })
      sheet.remove()
      return [
        ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels too wide`] : []),
        ...wide.slice(-2).map((element) => `too wide: ${said(element)}`),
        ...cut.map((element) => `cut off: ${said(element)}`),
      ]
    }, style)
    faults.push(...found.map((fault) => `${way}: ${fault}`))
  }
  if (before) await page.setViewportSize(before)
  return faults
}

/** What is smaller than a finger needs: 44 pixels for what one uses on every page, 24 for the rest (WCAG 2.2, 2.5.8). */
export async function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main =
      'header.site-header :is(a, button, summary), main :is(input:not([type=checkbox], [type=radio]), select), .button'
    const said = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)
    return [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('.skip-link')) return []
      const style = getComputedStyle(element)
      // A link in a sentence is as high as its line, which 2.5.8 allows.
      if (style.display === 'inline') return []
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      const least = element.matches(main) ? 44 : 24
      // A part of a pixel is lost where the text's size is not whole.
      return Math.min(width, height) < least - 0.5
        ? [`${Math.round(width)} × ${Math.round(height)} of ${least}: ${said(element)}`]
        : []
    })
  })
}
