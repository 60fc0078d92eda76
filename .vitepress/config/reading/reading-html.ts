/** Where the files of a page are, below the site's base and with it. */
export interface PageFiles {
  /** The script of a page that is read. */
  page: string
  /** The styles of parts, from those that most pages have to those that few have. */
  styles: readonly string[]
  /** What is for paper only, of every page. */
  print: string | undefined
  /** The fonts that every page shows. */
  fonts: readonly string[]
}

/** What a page has of the site. */
export interface PageNeeds {
  /** True for the site's script by itself. */
  live: boolean
  /** True for a list that the address may filter, by which its script knows when to load the site's. */
  filtered: boolean
  /** How many of the styles of parts. */
  styles: number
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
  // The site's script may lead to any page, and so needs the styles of all parts.
  const now = needs.live ? files.styles : files.styles.slice(0, needs.styles)
  const links = [
    ...now.map((file) => `<link rel="stylesheet" href="${file}">`),
    ...(files.print ? [`<link rel="stylesheet" href="${files.print}" media="print">`] : []),
    ...files.fonts.map(
      (font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`,
    ),
  ]
  head = head.replace(/( *)<link rel="preload stylesheet"[^>]*>\n/, (link, indent) =>
    [link, ...links.map((other) => `${indent}${other}\n`)].join(''),
  )
  if (needs.live) return head + rest
  const scripts = [...head.matchAll(/ *<script type="module" src="([^"]*)"><\/script>\n/g)]
  const map = scripts.find(([, src = '']) => src.includes('/chunks/metadata.'))?.[1]
  const site = scripts.map(([, src]) => src).find((src) => src !== map)
  if (site === undefined)
    throw new Error('VitePress wrote a page without its script: only 1.6.4 is known here.')
  for (const [tag] of scripts) head = head.replace(tag, '')
  head = head.replace(/ *<link rel="modulepreload"[^>]*>\n/g, '')
  const data = Object.entries({ site, map, styles: files.styles.slice(now.length).join(' ') })
    .flatMap(([name, value]) => (value ? ` data-${name}="${value}"` : []))
    .join('')
  const choices = needs.filtered ? ' data-choices' : ''
  return `${head}  <script type="module" src="${files.page}"${data}${choices}></script>\n  ${rest}`
}
