/**
 * Opens what is folded in a page's text while it is printed, in browsers whose style sheets cannot (those without
 * `::details-content`, see print.css). Called once; needs nothing but the browser.
 */
export function openInPrint(): void {
  let folded: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
    for (const details of folded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
    folded = []
  })
}
