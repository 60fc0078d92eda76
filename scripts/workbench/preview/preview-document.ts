import { escapeHtml } from '../../../.vitepress/core/html/escape-html.ts'

/** What the site's own layout does to a page, as far as its text goes. */
const layout = `
body { padding: 1rem 1.25rem 3rem; }
main { max-width: 46rem; margin-inline: auto; }
.site-part { display: block; margin-block: 1rem; padding: 0.75rem 1rem; border: 1px dashed currentcolor; }
.site-part-name { font-family: ui-monospace, monospace; font-size: 0.875rem; }
`

/** No scripts, nothing fetched: what it needs is in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"

export interface Previewed {
  language: string
  direction: string
  title: string
  description: string
  /** The page's text as HTML. */
  body: string
  styles: string
}

/** A whole document for a frame without rights (`sandbox`). Its links lead nowhere. */
export function previewDocument({
  language,
  direction,
  title,
  description,
  body,
  styles,
}: Previewed): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${escapeHtml(direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<base target="_blank">
<title>${escapeHtml(title)}</title>
<style>${styles}${layout}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(description)}</p>
<div class="prose">${body}</div>
</main>
</body>
</html>
`
}
