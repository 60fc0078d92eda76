/** Where the files of a page are, below the site's base and with it. */
export interface PageFiles {
  /** The script of a page that is read. */
  page: string
  /** The styles of parts, where there are any. */
  styles: string | undefined
}

/** What a page has of the site: its script by itself, and parts that have styles of their own. */
export interface PageNeeds {
  live: boolean
  parts: boolean
}

/**
 * The HTML of a page as VitePress 1.6.4 writes it, without what the page does not need by itself: a page that is
 * read gets the small script in place of the site's, which is loaded when it is needed (theme/page-script/wake.ts).
 */
export function readingHtml(html: string, needs: PageNeeds, files: PageFiles): string {
  let head = html.slice(0, html.indexOf('</head>'))
  const rest = html.slice(head.length)
  // Icons of VitePress's default theme, which we do not have: an empty file.
  head = head.replace(/ *<link rel="preload stylesheet" href="[^"]*vp-icons\.css" as="style">\n/, '')
  if (needs.parts && files.styles) {
    head = head.replace(
      /( *)<link rel="preload stylesheet"[^>]*>\n/,
      `$&$1<link rel="stylesheet" href="${files.styles}">\n`,
    )
  }
  if (needs.live) return head + rest
  const scripts = [...head.matchAll(/ *<script type="module" src="([^"]*)"><\/script>\n/g)]
  const map = scripts.find(([, src = '']) => src.includes('/chunks/metadata.'))?.[1]
  const site = scripts.map(([, src]) => src).find((src) => src !== map)
  if (site === undefined)
    throw new Error('VitePress wrote a page without its script; config/reading/reading-html.ts knows 1.6.4.')
  for (const [tag] of scripts) head = head.replace(tag, '')
  head = head.replace(/ *<link rel="modulepreload"[^>]*>\n/g, '')
  const data = Object.entries({ site, map, styles: needs.parts ? undefined : files.styles })
    .flatMap(([name, value]) => (value === undefined ? [] : ` data-${name}="${value}"`))
    .join('')
  return `${head}  <script type="module" src="${files.page}"${data}></script>\n  ${rest}`
}
