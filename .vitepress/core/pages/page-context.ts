import type { Checklist } from '../checklists/checklist.ts'
import type { Community, CommunityBrief } from '../communities/community.ts'
import type { PageState } from '../coverage/page-status.ts'
import type { CoverageView } from '../coverage/view.ts'
import type { EntryView } from '../entries/entry-facets.ts'
import type { CalendarView, CommunityCalendar } from '../events/calendar-view.ts'
import type { GlossaryView } from '../glossary/glossary-view.ts'
import type { ListDownload, OpenDataView } from '../open-data/download-view.ts'
import type { PageIndex } from '../page-index/page-index.ts'
import type { FactsView } from '../provenance/facts-view.ts'
import type { NextReview, Provenance } from '../provenance/provenance.ts'
import type { NavLink } from '../site/theme-config.ts'
import type { TagCount, TagView } from '../tags/tag-view.ts'
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

/** A page that was written or reviewed lately. */
export type RecentPage = NavLink & Pick<FrontMatter, 'type' | 'change'> & { reviewed: string }

/** Everything that the theme knows of one page; made at build and kept in the page's own data. */
/** What a page shows of its section. */
export interface SectionView {
  id: string
  /** Its menu. */
  pages: NavLink[]
  /** How many pages the menu leaves out, since it would be too long. */
  left: number
  /** The page that has all of the section. */
  whole?: NavLink | undefined
}

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
  section: SectionView | undefined
  previous: NavLink | undefined
  next: NavLink | undefined
  outline: Heading[]
  /** On a page that lists cases, initiatives or resources: the facts of each. */
  entries?: EntryView[] | undefined
  tags: string[]
  /** Pages to read next, the nearest first. */
  related?: NavLink[] | undefined
  /** On the page of a tag, the overview of tags and the index from A to Z: what it lists. */
  tag?: TagView | undefined
  tagCounts?: TagCount[] | undefined
  index?: PageIndex | undefined
  reviewed: string | undefined
  /** Who answers for the page, and how it stands; none on pages that are made without a file. */
  provenance?: Provenance | undefined
  /** On the page about the site: the pages that are to be reviewed next. */
  nextReviews?: NextReview[] | undefined
  /** On the page of facts: all of them. */
  facts?: FactsView | undefined
  /** The file below the project, for "improve this page". */
  file: string
  /** The address of the page as PDF, where the build made one. */
  pdf?: string | undefined
  /** On a gap: the translation's file and how it may begin, the most whole first. */
  begin?: { file: string; texts: string[] } | undefined
  /** On a community's own page. */
  profile: Community | undefined
  /** On the home page: the featured communities. */
  communities: CommunityBrief[]
  /** On the directory: all communities. */
  directory: Community[] | undefined
  /** On the home page: what was reviewed last. */
  recent: RecentPage[]
  wholeness: Wholeness | undefined
  /** On a checklist: its points. */
  checklist?: Checklist | undefined
  /** On the coverage page: what its report shows. */
  coverage: CoverageView | undefined
  /** On the glossary page: the terms in the language of its text. */
  glossary: GlossaryView | undefined
  /** On the calendar page every event, on a profile those of the community. */
  calendar?: CalendarView | undefined
  communityCalendar?: CommunityCalendar | undefined
  /** The lists on it that can be downloaded. */
  downloads?: readonly ListDownload[] | undefined
  /** On the page about open data: all of them. */
  openData?: OpenDataView | undefined
}
