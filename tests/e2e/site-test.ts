import { test as base, type Page } from '@playwright/test'
import { aliveEvent } from '../../.vitepress/theme/page-script/wake.ts'

export { expect, type Page, type Route } from '@playwright/test'

declare global {
  interface Window {
    isAlive?: boolean
  }
}

/**
 * A test whose `page.goto` waits until the page's script has taken over, the parts that come as files of their
 * own too, so that what is clicked or sent right after is heard. A test of what happens before that says so
 * with a `waitUntil` of its own.
 */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    await page.addInitScript((alive) => {
      addEventListener(alive, () => {
        window.isAlive = true
      })
    }, aliveEvent)
    const goto = page.goto.bind(page)
    page.goto = async (address, options) => {
      if (options?.waitUntil || javaScriptEnabled === false) return goto(address, options)
      const response = await goto(address, { ...options, waitUntil: 'networkidle' })
      await scriptReady(page)
      return response
    }
    await use(page)
  },
})

/**
 * Waits until Vue has taken over the page and its parts, and asks a page that is only read for it as a pointer on its
 * search button would; a page without any (a download, `/`, an error of the server) is ready.
 */
async function scriptReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const app = document.querySelector('#app')
    const button = document.querySelector('.search-button')
    button?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    return !app || !button || window.isAlive === true
  })
}
