import { type Finding, finding } from '../findings/finding.ts'
import { parser } from '../markdown/parser.ts'
import { plainText } from '../markdown/plain-text.ts'
import { writtenPlaces } from '../page-checks/written-places.ts'
import type { Page } from '../pages/page.ts'

const image = /<img\b[^<>]*>/gi
const isNamed =
  /\s(?:alt|aria-label|aria-labelledby|:alt)=|\s(?:role="(?:presentation|none)"|aria-hidden="true")/i
/** Texts that say nothing of what the image shows: its kind, or the name of its file. */
const saysNothing =
  /^(?:image|picture|photo|figure|icon|logo|bild|foto|figur|ikon|logotyp|[\w-]+\.(?:png|jpe?g|svg|gif|webp|avif))$/i

/**
 * Images without a text for those who cannot see them (WCAG 2.2, 1.1.1). One that is decoration is written as
 * `<img alt="">`, which says so; in Markdown a missing text is a text forgotten.
 */
export function checkImageTexts(page: Page): Finding[] {
  const place = writtenPlaces(page)
  const report = (map: readonly [number, number] | null, target: string, context?: string) =>
    finding(
      'image-without-text',
      { file: page.file, ...place(map, target) },
      {
        image: target,
        ...(context && { context }),
      },
    )
  let row: [number, number] | null = null
  return parser.parse(page.body, {}).flatMap((token) => {
    if (token.type === 'tr_open') row = token.map
    const map = token.map ?? row
    const html = token.type === 'html_block' ? [token.content] : htmlOf(token.children)
    const ofHtml = html.flatMap((text) =>
      [...text.matchAll(image)].flatMap(([tag]) => (isNamed.test(tag) ? [] : report(map, sourceOf(tag)))),
    )
    const ofMarkdown = (token.children ?? []).flatMap((child) => {
      if (child.type !== 'image') return []
      const target = child.attrGet('src') ?? ''
      const text = plainText(child.children ?? [])
      if (text === '') return report(map, target)
      return saysNothing.test(text) ? report(map, target, 'empty') : []
    })
    return [...ofHtml, ...ofMarkdown]
  })
}

function htmlOf(tokens: ReturnType<typeof parser.parse> | null): string[] {
  return (tokens ?? []).flatMap(({ type, content }) => (type === 'html_inline' ? content : []))
}

function sourceOf(tag: string): string {
  return /\ssrc=["']([^"']*)["']/i.exec(tag)?.[1] ?? tag
}
