/** A section as VitePress 1.6.4's local search has it. */
export interface VitePressSection {
  anchor: string
  titles: string[]
  text: string
}

// As in VitePress 1.6.4, src/node/plugins/localSearchPlugin.ts (MIT), so that its own search is measured.
const heading = /<h(\d*).*?>(.*?<a.*? href="#.*?".*?>.*?<\/a>)<\/h\1>/gi
const headingContent = /(.*?)<a.*? href="#(.*?)".*?>.*?<\/a>/i

/** The sections of a page's HTML; what is before the first heading is left out, as VitePress does. */
export function vitePressSections(html: string): VitePressSection[] {
  const [, ...parts] = html.split(heading)
  const sections: VitePressSection[] = []
  let parents: string[] = []
  for (let at = 0; at < parts.length; at += 3) {
    const level = Number.parseInt(parts[at] ?? '', 10) - 1
    const content = headingContent.exec(parts[at + 1] ?? '')
    const title = withoutTags(content?.[1] ?? '').trim()
    const html = parts[at + 2]
    if (!title || !html) continue
    const titles = parents.slice(0, level)
    titles[level] = title
    sections.push({ anchor: content?.[2] ?? '', titles: titles.filter(Boolean), text: withoutTags(html) })
    if (level === 0) parents = [title]
    else parents[level] = title
  }
  return sections
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '')
}
