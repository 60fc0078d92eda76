import { fold } from '../search/fold.ts'

/** Longer than this an address is cut between words. */
const longestSlug = 60

/** A title as a part of an address: small letters from a to z, figures and hyphens; empty where it has none. */
export function slugOf(title: string): string {
  const whole = fold(title.normalize('NFKC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (whole.length <= longestSlug) return whole
  const end = whole.lastIndexOf('-', longestSlug)
  return whole.slice(0, end > 0 ? end : longestSlug)
}

/** True for what can be the last part of an address. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}
