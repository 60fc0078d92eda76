import type { Page } from '@playwright/test'

/**
 * What is not right in how a page is built, for those who go through it by headings, landmarks, tables or links; what
 * axe finds is left to it. `whole` is false for a page without a menu and a foot.
 */
export async function structureFaults(page: Page, language: string, whole: boolean): Promise<string[]> {
  return page.evaluate(
    ([language, whole]) => {
      const faults: string[] = []
      const seen = <Kind extends Element>(selector: string) =>
        [...document.querySelectorAll<Kind & HTMLElement>(selector)].filter((element) =>
          element.checkVisibility({ visibilityProperty: true }),
        )
      const name = (element: Element) =>
        element.getAttribute('aria-label') ??
        document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() ??
        ''
      const said = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)

      if (document.documentElement.lang !== language)
        faults.push(`the page’s language is ${document.documentElement.lang}`)
      const heading = seen('h1')
      if (heading.length !== 1) faults.push(`${heading.length} headings of level 1`)
      // The mark of a section that changed and the link to it stand in the heading too.
      if (!document.title.startsWith(heading[0]?.textContent?.trim() ?? ' '))
        faults.push(`the title is ${document.title}`)
      let level = 0
      for (const element of seen('h1, h2, h3, h4, h5, h6')) {
        const own = Number(element.tagName[1])
        if (own > level + 1) faults.push(`from level ${level} to ${own}: ${said(element)}`)
        if (element.textContent?.trim() === '') faults.push(`an empty heading: ${said(element)}`)
        level = own
      }
      for (const [selector, number] of [
        ['main', 1],
        ['body > #app header.site-header', whole ? 1 : 0],
        ['footer.site-footer', whole ? 1 : 0],
      ] as const) {
        if (seen(selector).length !== number) faults.push(`${seen(selector).length} of ${selector}`)
      }
      for (const element of seen(
        'nav, aside, dialog, [role=region], [role=group], fieldset:not(:has(legend))',
      )) {
        if (name(element) === '') faults.push(`no name: ${said(element)}`)
      }
      const tables = seen<HTMLTableElement>('table')
      for (const table of tables) {
        if (name(table) === '' && !table.caption?.textContent?.trim())
          faults.push(`a table without a name: ${said(table)}`)
        if (!table.querySelector('th')) faults.push(`a table without headers: ${said(table)}`)
        if (getComputedStyle(table).display !== 'table')
          faults.push(`a table that is none to some browsers: ${said(table)}`)
      }
      for (const element of seen('body *')) {
        const { overflowX } = getComputedStyle(element)
        const isMoved =
          element.tabIndex >= 0 || element.querySelector('a, button, input, select, [tabindex="0"]')
        if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1 && !isMoved)
          faults.push(`scrolls, but not by keyboard: ${said(element)}`)
      }
      for (const picture of seen('img')) {
        if (!picture.hasAttribute('alt')) faults.push(`a picture without an alternative: ${said(picture)}`)
      }
      for (const drawing of seen<SVGElement>('svg')) {
        if (!drawing.closest('[aria-hidden=true], [role=img]'))
          faults.push(`a drawing that is read: ${said(drawing)}`)
      }
      for (const element of seen('[tabindex]')) {
        if (element.tabIndex > 0) faults.push(`jumps the queue: ${said(element)}`)
      }
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      for (const id of new Set(ids))
        if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`twice: id ${id}`)
      const vague = /^(?:here|click here|read more|more|link|här|klicka här|läs mer|mer|länk)$/i
      for (const link of seen('a[href]')) {
        if (vague.test(name(link) || (link.textContent?.trim() ?? '')))
          faults.push(`leads where? ${said(link)}`)
        if (link.getAttribute('target') === '_blank') faults.push(`a new window unasked: ${said(link)}`)
      }
      // Help is found in the same place of every page (WCAG 2.2, 3.2.6): in its foot, as the fourth link.
      const foot = seen<HTMLAnchorElement>('footer.site-footer a').map(({ pathname }) => pathname)
      const help = seen<HTMLAnchorElement>('footer.site-footer li:nth-child(4) a')[0]
      if (whole && !help) faults.push(`no help in the foot: ${foot.join(', ')}`)
      return faults
    },
    [language, whole] as const,
  )
}
