const segment = /^[\p{L}\p{N}_~-][\p{L}\p{N}\p{M}._~-]*$/u

/**
 * True for what can be an old address of a page, `/sv/guider/gammal`: a path from the site's root, as the address of
 * a page is written now, without the sub-path, an ending, a query or a fragment. A folder's ends with a slash.
 */
export function isAlias(value: string): boolean {
  if (!value.startsWith('/') || /(?:\.(?:html|md)|\/index)$/i.test(value)) return false
  return value.slice(1).replace(/\/$/, '').split('/').every(isSegment)
}

function isSegment(part: string): boolean {
  return segment.test(part)
}

/** The language that an address is in, by its first part. */
export function languageOfAddress(address: string): string {
  return address.split('/')[1] ?? ''
}

/**
 * What two addresses have in common that cannot both be there: on some systems files do not differ by upper and lower
 * case, and a server answers with and without a slash at the end alike.
 */
export function addressKey(address: string): string {
  return address.normalize().replace(/\/$/, '').toLowerCase()
}
