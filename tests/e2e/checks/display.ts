import type { Page } from '@playwright/test'

/** The colours of lines and grounds that a control, or a drawing that says something, must be told by: 3 to 1 (WCAG 2.2, 1.4.11). */
export async function lineFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const isClear = (colour: string) => colour === 'transparent' || numbers(colour)[3] === 0
    const light = (colour: string) => {
      const [red, green, blue] = numbers(colour).map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
    }
    const contrast = (one: string, other: string) => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
      return (bright + 0.05) / (dark + 0.05)
    }
    const ground = (element: Element | null): string => {
      if (!element)
        return getComputedStyle(document.documentElement).colorScheme.includes('dark')
          ? 'rgb(0,0,0)'
          : 'rgb(255,255,255)'
      const { backgroundColor } = getComputedStyle(element)
      return isClear(backgroundColor) ? ground(element.parentElement) : backgroundColor
    }
    const said = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
    const faults: string[] = []
    for (const field of seen('input:not([type=checkbox], [type=radio], [role=combobox]), select, textarea')) {
      const { borderTopColor, borderTopWidth } = getComputedStyle(field)
      const against = contrast(borderTopColor, ground(field.parentElement))
      if (borderTopWidth === '0px' || against < 3)
        faults.push(`a field’s line, ${against.toFixed(1)}: ${said(field)}`)
    }
    // What a button's sign is drawn with, where the sign is all there is.
    for (const sign of seen('button svg, .state, td .mark')) {
      const against = contrast(getComputedStyle(sign).color, ground(sign))
      if (against < 3) faults.push(`a sign, ${against.toFixed(1)}: ${said(sign)}`)
    }
    for (const element of seen('button, a, summary')) {
      for (const part of ['::before', '::after']) {
        const style = getComputedStyle(element, part)
        if (!style.maskImage || style.maskImage === 'none' || style.content === 'none') continue
        const against = contrast(style.backgroundColor, ground(element))
        if (isClear(style.backgroundColor) || against < 3)
          faults.push(`a sign, ${against.toFixed(1)}: ${said(element)}`)
      }
    }
    // Some part of a drawing must stand out; those with patterns say the same in words below.
    for (const svg of seen('svg:not(:has(pattern))')) {
      const drawn = [...svg.querySelectorAll('rect, path, circle, ellipse')].flatMap((part) => {
        const { fill, stroke } = getComputedStyle(part)
        return [fill, stroke].filter((colour) => colour.startsWith('rgb') && !isClear(colour))
      })
      const best = Math.max(0, ...drawn.map((colour) => contrast(colour, ground(svg.parentElement))))
      if (drawn.length > 0 && best < 3) faults.push(`a drawing, ${best.toFixed(1)}: ${said(svg)}`)
    }
    return [...new Set(faults)]
  })
}

/** What still moves where the reader has asked for no motion. */
export async function motionFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = (element: Element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120)
    const lasting = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0)
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationDuration, animationName, transitionDuration, scrollBehavior } =
        getComputedStyle(element)
      const moves = (animationName !== 'none' && lasting(animationDuration)) || lasting(transitionDuration)
      return moves || scrollBehavior === 'smooth' ? [`moves: ${said(element)}`] : []
    })
  })
}
