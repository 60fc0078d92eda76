import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from '../../../scripts/files/write-whole.ts'
import type { Site } from '../../core/site/site.ts'
import type { Library } from '../library.ts'
import { oncePerLibrary } from '../once-per-library.ts'
import { sectionName } from '../sections.ts'
import { sitePages } from '../site-pages.ts'
import type { Card } from './card-svg.ts'
import { drawCard, themeColours } from './draw-card.ts'

/**
 * More pages than that share the card of their section: a card takes some 25 ms and 30 kB, so that those of 1,000
 * pages take half a minute the first time.
 */
const mostOwnCards = 1000

/** Changed when cards look different though their words and colours are the same, so that none is taken from before. */
const drawing = 1

/** A card and the name of its file, which its content is in: networks keep a picture for as long as its address. */
export interface NamedCard {
  card: Card
  /** Below the site's base: `social/0f3c….png`. */
  path: string
}

/** The card of each page by the page's file below docs/; none where the settings say so. */
export const socialCards = oncePerLibrary((library, site): ReadonlyMap<string, NamedCard> => {
  if (site.socialCards === false) return new Map()
  const look = JSON.stringify([drawing, themeColours(), markOf(library)])
  const named = (card: Card): NamedCard => {
    const name = createHash('sha256').update(look).update(JSON.stringify(card)).digest('hex').slice(0, 16)
    return { card, path: `social/${name}.png` }
  }
  const { entries, made } = sitePages(library, site)
  const pages = [
    ...[...entries].map(([file, { page, context }]) => ({ file, title: page.fields.title, context })),
    ...[...made].map(([file, { title, context }]) => ({ file, title, context })),
  ]
  const isLarge = pages.length > mostOwnCards
  const cards = pages.map(({ file, title, context }): [string, NamedCard] => {
    const [language = ''] = file.split('/')
    const section = context.section && sectionName(library, language, context.section.id)
    const card = isLarge ? { title: section ?? site.name } : { title, section }
    return [file, named({ ...card, siteName: site.name })]
  })
  return new Map([['index.md', named({ title: site.name, siteName: site.name })], ...cards])
})

/** Writes every card below the site's output; in `cache` are those that were drawn before. */
export function writeSocialCards(outDir: string, cache: string, library: Library, site: Site): void {
  const cards = new Map([...socialCards(library, site).values()].map(({ path: file, card }) => [file, card]))
  const colours = themeColours()
  const mark = markOf(library)
  for (const [file, card] of cards) {
    const kept = path.join(cache, path.basename(file))
    const isKept = existsSync(kept)
    const png = isKept ? readFileSync(kept) : drawCard(card, colours, mark)
    if (!isKept) writeWhole(kept, png)
    writeWhole(path.join(outDir, file), png)
  }
  const names = new Set([...cards.keys()].map((file) => path.basename(file)))
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    if (!names.has(name)) rmSync(path.join(cache, name))
  }
}

function markOf({ root }: Library): string {
  const file = path.join(root, 'docs/public/mark.svg')
  return existsSync(file) ? readFileSync(file, 'utf8') : '<svg xmlns="http://www.w3.org/2000/svg"/>'
}
