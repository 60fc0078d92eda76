import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { xmlText } from '../../../scripts/xml/xml-text.ts'
import { fitTitle } from '../../core/social-cards/fit-title.ts'
import { type Card, type CardColours, cardFont, cardSvg } from './card-svg.ts'

/** The font of the theme's headings in the one form that resvg 2.6 reads: it knows neither woff nor woff2. */
const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/brygada-1918/600SemiBold/Brygada1918_600SemiBold.ttf',
)
const options: ResvgRenderOptions = {
  // The machine's fonts differ from one to the next, and reading them takes longer than a card.
  font: { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: cardFont },
}

/** Draws a card as PNG. `mark` is the site's mark as SVG. */
export function drawCard(card: Card, colours: CardColours, mark: string): Uint8Array {
  const address = `data:image/svg+xml;base64,${Buffer.from(mark).toString('base64')}`
  return new Resvg(cardSvg(card, fitTitle(card.title, widthOf), colours, address), options).render().asPng()
}

const widths = new Map<string, number>()

/** How far a text goes on in pixels at a size of 100, with the room that its letters keep at both ends. */
export function widthOf(text: string): number {
  const known = widths.get(text)
  if (known !== undefined) return known
  const width = drawnWidth(`|${text}|`) - drawnWidth('||')
  widths.set(text, width)
  return width
}

function drawnWidth(text: string): number {
  const letters = xmlText(text)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text xml:space="preserve" font-family="${cardFont}" font-weight="600" font-size="100">${letters}</text></svg>`
  return new Resvg(svg, options).getBBox()?.width ?? 0
}

/** The light colours of the theme's tokens, as a style sheet has them: `--c-bg: #fbfaf6`. */
export function coloursIn(css: string): CardColours {
  const colour = (name: string) => {
    const value = new RegExp(`--c-${name}: (#[0-9a-f]{6});`).exec(css)?.[1]
    if (!value)
      throw new Error(`tokens.css has no colour --c-${name} as #rrggbb, which the social cards need.`)
    return value
  }
  return { ground: colour('bg'), text: colour('text'), brand: colour('brand') }
}

/** The theme's own colours. */
export function themeColours(): CardColours {
  return coloursIn(readFileSync(new URL('../../theme/styles/tokens.css', import.meta.url), 'utf8'))
}
