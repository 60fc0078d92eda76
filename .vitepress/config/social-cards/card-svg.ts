import { xmlText } from '../../../scripts/xml/xml-text.ts'
import { type FittedTitle, lineHeight } from '../../core/social-cards/fit-title.ts'

/** What is told of a page where its address is shared: a picture with these words. */
export interface Card {
  title: string
  /** The name of its section; none on pages that are in no section. */
  section?: string | undefined
  siteName: string
}

/** Colours as `#1b5a3d`, from the theme's tokens. */
export interface CardColours {
  ground: string
  text: string
  brand: string
}

/** Pixels that the networks ask for: https://developers.facebook.com/docs/sharing/webmasters/images */
export const cardSize = { width: 1200, height: 630 }

/** The family name in the font's own file. */
export const cardFont = 'Brygada 1918'

const left = 80

/** A card as SVG. `mark` is the address of the site's mark, such as `data:image/svg+xml;base64,…`. */
export function cardSvg(
  { section, siteName }: Card,
  { size, lines }: FittedTitle,
  { ground, text, brand }: CardColours,
  mark: string,
): string {
  const { width, height } = cardSize
  const first = 290 + size * 0.75
  const title = lines.map((line, index) =>
    textAt(left, Math.round(first + index * size * lineHeight), size, text, line),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${ground}"/>
<rect width="${width}" height="20" fill="${brand}"/>
<image href="${xmlText(mark)}" x="${left}" y="76" width="84" height="84"/>
${textAt(left + 108, 134, 46, text, siteName)}
${section ? textAt(left, 252, 38, brand, section) : ''}
${title.join('\n')}
</svg>`
}

/** A line of text whose base is at `y`. */
function textAt(x: number, y: number, size: number, colour: string, text: string): string {
  return `<text x="${x}" y="${y}" font-family="${cardFont}" font-weight="600" font-size="${size}" fill="${colour}">${xmlText(text)}</text>`
}
