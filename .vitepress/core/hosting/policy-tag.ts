const tag = /<meta http-equiv="Content-Security-Policy" content="[^"]*">\n? */

/**
 * A page with its Content-Security-Policy as the first thing in its head after the encoding, since it holds only
 * for what comes after it; in place of an earlier one, where the page has one.
 * @throws Error where the page has no head.
 */
export function withPolicy(html: string, policy: string): string {
  const page = html.replace(tag, '')
  const start = /<head(?:\s[^>]*)?>\s*(?:<meta charset="?utf-8"?>\s*)?/i.exec(page)
  if (!start) throw new Error('The page has no <head> for its Content-Security-Policy.')
  const at = start.index + start[0].length
  const content = policy.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `${page.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${content}">\n    ${page.slice(at)}`
}

/**
 * The texts of the inline scripts in a page's head. Those of the body are none of ours, so they get no hash and do
 * not run; neither is data that stands in a script element counted.
 */
export function inlineScripts(html: string): string[] {
  const end = html.indexOf('</head>')
  const head = end === -1 ? '' : html.slice(0, end)
  return [...head.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(
    ([, attributes = '', text = '']) =>
      /\ssrc=|\stype="?application\/(?:ld\+)?json/.test(attributes) ? [] : [text],
  )
}
