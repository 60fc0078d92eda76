import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Whether text can still be read while it is pointed at: all links, buttons and fields of the page at once. */
export async function pointedAtFaults(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('DOM.enable')
  await browser.send('CSS.enable')
  const { root } = await browser.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await browser.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'a[href], button, summary, label, select, input',
  })
  for (const nodeId of nodeIds) {
    await browser.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: ['hover'] })
  }
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  await browser.detach()
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))
}
