import { fold } from '../../core/search/fold.ts'

/** Longer than this an address is cut between words. */
const longest = 60

/** A title as the last part of an address: `Öppna data för alla` becomes `oppna-data-for-alla`. */
export function proposedSlug(title: string): string {
  const whole = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (whole.length <= longest) return whole
  const end = whole.lastIndexOf('-', longest)
  return whole.slice(0, end > 0 ? end : longest)
}
