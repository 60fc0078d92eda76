/** The address of a page below the site's base, without `.html`: `/sv/natverk/` for `natverk/index`. */
export function pageUrl(language: string, path: string): string {
  return `/${language}/${path}`.replace(/\/index$/, '/')
}

/** An address below the site's base made whole: `https://example.org/knowledge/sv/natverk/`. */
export function fullUrl(address: string, url: string): string {
  return address.replace(/\/+$/, '') + url
}

/** The address of a file of docs/, `sv/natverk/index.md`, below the site's base. */
export function urlOfFile(relativePath: string): string {
  return `/${relativePath.replace(/(?:(^|\/)index)?\.md$/, '$1')}`
}
