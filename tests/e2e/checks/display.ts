import type { Page } from '@playwright/test'
import { contrast } from './contrast.ts'

/** Something that is told by its colours alone: one of `colours` must stand out from `ground`. */
interface Drawn {
  what: string
  said: string
  colours: string[]
  ground: string
}

/** What a control is told by, or a drawing that says something, that does not stand out 3 to 1 (WCAG 2.2, 1.4.11). */
export async function lineFaults(page: Page): Promise<string[]> {
  const drawn = await page.evaluate((): Drawn[] => {
    const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour)
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return isClear(backgroundColor) ? ground(element.parentElement) : backgroundColor
    }
    const said = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
    const fields = seen('input:not([type=checkbox], [type=radio], [role=combobox]), select, textarea')
    const signs = seen('button, a, summary').flatMap((element) =>
      ['::before', '::after'].flatMap((part) => {
        const { maskImage, content, backgroundColor } = getComputedStyle(element, part)
        const isSign = maskImage !== 'none' && content !== 'none'
        return isSign
          ? [{ what: 'a sign', said: said(element), colours: [backgroundColor], ground: ground(element) }]
          : []
      }),
    )
    return [
      ...fields.map((field) => {
        const { borderTopColor, borderTopWidth } = getComputedStyle(field)
        const colours = borderTopWidth === '0px' ? [] : [borderTopColor]
        return { what: 'a field’s line', said: said(field), colours, ground: ground(field.parentElement) }
      }),
      ...signs,
      // Drawings with patterns say the same in words below.
      // Drawings with patterns, and the marks that are drawn elsewhere, say the same in words beside them.
      ...seen('svg:not(:has(pattern, symbol, use))').map((drawing) => {
        const parts = [...drawing.querySelectorAll('rect, path, circle, ellipse')]
        const colours = parts.flatMap((part) => {
          const { fill, stroke } = getComputedStyle(part)
          return [fill, stroke].filter((colour) => colour.startsWith('rgb') && !isClear(colour))
        })
        return { what: 'a drawing', said: said(drawing), colours, ground: ground(drawing.parentElement) }
      }),
    ]
  })
  return drawn
    .filter(({ colours, ground }) => colours.every((colour) => contrast(colour, ground) < 3))
    .map(({ what, said }) => `${what}: ${said}`)
}

/**
 * Text that goes away in forced colours: the browser puts the window's ground behind it, whatever colour it has been
 * given.
 */
export async function forcedTextFaults(page: Page): Promise<string[]> {
  const { ground, texts } = await page.evaluate(() => {
    const window = document.body.appendChild(document.createElement('i'))
    window.style.backgroundColor = 'Canvas'
    const ground = getComputedStyle(window).backgroundColor
    window.remove()
    const own = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const texts = [...document.querySelectorAll('body *')].flatMap((element) => {
      const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
        forcedColorAdjust: string
      }
      const isText = own(element) && forcedColorAdjust !== 'none' && !element.closest('svg, :disabled')
      return isText ? [{ color, said: element.outerHTML.replace(/\s+/g, ' ').slice(0, 120) }] : []
    })
    return { ground, texts }
  })
  return texts.filter(({ color }) => contrast(color, ground) < 4.5).map(({ said }) => `text: ${said}`)
}

/** What still moves where the reader has asked for no motion. */
export async function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasting = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0)
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationDuration, animationName, transitionDuration, scrollBehavior } =
        getComputedStyle(element)
      const moves = (animationName !== 'none' && lasting(animationDuration)) || lasting(transitionDuration)
      return moves || scrollBehavior === 'smooth'
        ? [`moves: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)}`]
        : []
    })
  })
}
