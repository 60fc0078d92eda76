import type { FrontMatter } from '../pages/front-matter.ts'

type PageType = NonNullable<FrontMatter['type']>

/**
 * Which kinds of page have no sources, reviews and changes of their own: they only show what other pages, or a form,
 * have. Every other page carries knowledge that somebody must answer for.
 */
const withoutSources: ReadonlySet<PageType> = new Set<PageType>(['home', 'search', 'index'])

/** True for a page whose knowledge comes from somewhere, so that it names its sources and is reviewed. */
export function carriesKnowledge({ type, layout }: FrontMatter): boolean {
  if (layout === 'home' || layout === 'languages') return false
  return type === undefined || !withoutSources.has(type)
}
