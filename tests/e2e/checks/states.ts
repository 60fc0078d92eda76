import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * Whether text can still be read while it is pointed at: one of each kind of link, button and field of the page, all
 * at once. A kind is what has the same classes, in what has the same classes.
 */
export async function pointedAtFaults(page: Page): Promise<string[]> {
  const some = await page.evaluate(() => {
    const kinds = new Set<string>()
    const kindOf = (element: Element | null): string =>
      element ? `${kindOf(element.parentElement)} ${element.localName}.${element.className}` : ''
    for (const element of document.querySelectorAll('a[href], button, summary, label, select, input')) {
      const kind = kindOf(element)
      if (!kinds.has(kind) && element.checkVisibility({ visibilityProperty: true }))
        element.setAttribute('data-pointed', '')
      kinds.add(kind)
    }
    return kinds.size
  })
  if (some === 0) return []
  const browser = await page.context().newCDPSession(page)
  await browser.send('DOM.enable')
  await browser.send('CSS.enable')
  const { root } = await browser.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await browser.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-pointed]',
  })
  for (const nodeId of nodeIds) {
    await browser.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] })
  }
  const axe = new AxeBuilder({ page }).include('[data-pointed]').withRules(['color-contrast'])
  const { violations } = nodeIds.length > 0 ? await axe.analyze() : { violations: [] }
  await browser.detach()
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))
}
