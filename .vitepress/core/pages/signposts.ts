import type { FrontMatter } from './front-matter.ts'

/** The kinds of page that lead to others and tell nothing of their own, which nobody has to know when they change. */
export const signposts: ReadonlySet<FrontMatter['type']> = new Set(['home', 'search', 'index', 'report'])
