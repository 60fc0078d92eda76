import type { Pair } from '../pages/page.ts'

/**
 * True for a page that nobody should go by any more. It keeps its address and says so there, but the search, the
 * menus, the sitemap and what lists pages leave it out.
 */
export function isWithdrawn({ original }: Pair): boolean {
  return original.fields.state === 'withdrawn'
}
