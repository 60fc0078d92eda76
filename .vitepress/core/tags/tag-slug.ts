import { fold } from '../search/fold.ts'

/**
 * The last part of the address of a tag's page, made of its word: `Öppna data` becomes `oppna-data`. `index` is the
 * overview's own name.
 */
export function tagSlug(word: string, id: string): string {
  const slug = fold(word)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return slug === '' || slug === 'index' ? `tag-${id}` : slug
}
