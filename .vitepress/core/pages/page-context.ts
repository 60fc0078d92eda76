import type { PageState } from '../coverage/page-status.ts'
import type { CoverageView } from '../coverage/view.ts'
import type { GlossaryView } from '../glossary/glossary-view.ts'
import type { NavLink } from '../site/theme-config.ts'
import type { Heading } from './anchors.ts'
import type { FrontMatter } from './front-matter.ts'

/** The same page in a language of the site. */
export interface Twin {
  language: string
  url: string
  /** False where that address shows the page in another language. */
  exists: boolean
  exempt: boolean
  /** This page's anchors to that page's, where they differ. */
  anchors: Record<string, string>
}

/** What is said of a community: its own fields, with addresses made whole. */
export type Profile = Pick<
  FrontMatter,
  'location' | 'website' | 'contact_email' | 'featured' | 'social' | 'contact' | 'tags'
> & { title: string; description: string; url: string; shown: string }

/** The share of words, in whole percent. */
export interface Wholeness {
  translated: number
  current: number
}

/** A section of the original that changed since the translation was confirmed. */
export interface ChangedSection {
  /** Its anchor in the original; none for what stands above the first heading. */
  id?: string
  /** The anchor of the same section of this page, where it has it. */
  own?: string
  /** In the page's language where `own` is there, else in the original's; none above the first heading. */
  heading?: string
}

/** Everything that the theme knows of one page; made at build and kept in the page's own data. */
export interface PageContext {
  ref: string
  type: FrontMatter['type']
  state: PageState
  /** The language that the text is in, which is not the reader's on a stand-in. */
  shown: string
  /** The page that this one was made from, or stands in for. */
  original: { language: string; url: string } | undefined
  /** What a reader must not rely on where it is outdated: law, privacy, conduct. */
  critical: boolean
  /** On a translation whose original changed: where. */
  changedSections: ChangedSection[]
  /** Why the page is deliberately not in the reader's language, in the reader's language. */
  exemptReason: string | undefined
  twins: Twin[]
  breadcrumbs: NavLink[]
  section: { id: string; pages: NavLink[] } | undefined
  previous: NavLink | undefined
  next: NavLink | undefined
  outline: Heading[]
  tags: string[]
  reviewed: string | undefined
  /** The file below the project, for "improve this page". */
  file: string
  profile: Profile | undefined
  /** On the directory all communities, on the home page the featured ones. */
  communities: Profile[]
  /** On the home page: what was reviewed last. */
  recent: (NavLink & { reviewed: string; type: FrontMatter['type'] })[]
  wholeness: Wholeness | undefined
  /** On the coverage page: what its report shows. */
  coverage: CoverageView | undefined
  /** On the glossary page: the terms in the language of its text. */
  glossary: GlossaryView | undefined
}
