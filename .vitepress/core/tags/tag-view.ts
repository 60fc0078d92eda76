import type { FrontMatter } from '../pages/front-matter.ts'
import type { NavLink } from '../site/theme-config.ts'

/** A page as a list of pages shows it. */
export interface ListedPage extends NavLink {
  description: string
  type: FrontMatter['type']
}

/** What the page of a tag shows in one language. */
export interface TagView {
  id: string
  pages: readonly ListedPage[]
  /** Cases, initiatives and resources on it, each a section of a page. */
  entries: readonly NavLink[]
  /** Words of the glossary that belong to the subject. */
  terms: readonly NavLink[]
  related: readonly string[]
}

/** A tag as the overview of all tags shows it. */
export interface TagCount {
  id: string
  pages: number
  entries: number
  terms: number
}
