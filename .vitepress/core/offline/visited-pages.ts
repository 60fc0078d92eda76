/** A page that was kept when it was visited. */
export interface VisitedPage {
  path: string
  language: string
  title: string
}

/** Where the offline page's HTML waits for the pages that were visited; nobody sees it while it is empty. */
export const visitedSlot = { start: '<section hidden>', list: '<ul></ul>' }

/** The title of a page's HTML without the site's name after it, as it stands there: `&amp;` for `&`. */
export function titleOf(html: string, siteName: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const ending = ` – ${siteName}`
  return title.endsWith(ending) ? title.slice(0, -ending.length) : title
}

/** The offline page with links to the pages that were visited; those in its own language first. */
export function offerVisited(html: string, visited: readonly VisitedPage[], language: string): string {
  if (visited.length === 0) return html
  const isOwn = (page: VisitedPage) => page.language === language
  const ordered = [...visited.filter(isOwn), ...visited.filter((page) => !isOwn(page))]
  const items = ordered.map(({ path, title, language: code }) => {
    const marks = code === language ? '' : ` lang="${code}" hreflang="${code}"`
    return `<li><a href="${escaped(path)}"${marks}>${escaped(title)}</a></li>`
  })
  return html
    .replace(visitedSlot.start, visitedSlot.start.replace(' hidden', ''))
    .replace(visitedSlot.list, () => `<ul>${items.join('')}</ul>`)
}

/** A page's HTML, marked as a copy from `date` (ISO 8601) for the page's own script. */
export function markCopy(html: string, date: string): string {
  return html.replace('<html', `<html data-copy="${date}"`)
}

/** What has no business in an attribute or a text; `&` stays, as these come from HTML. */
function escaped(text: string): string {
  return text.replace(/[<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
