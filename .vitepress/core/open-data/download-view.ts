import type { NavLink } from '../site/theme-config.ts'

/** A file to download, in words of the page's language. */
export interface DownloadLink {
  /** What it is: `CSV, for spreadsheets, in Swedish`. */
  text: string
  size: string
  /** Below the site's base. */
  url: string
  /** The language of its words, where it has one only. */
  language: string | undefined
}

/** A list as the page that shows it offers it. */
export interface ListDownload {
  id: string
  /** The words of this part of the page, which other pages need not carry. */
  heading: string
  free: string
  links: readonly DownloadLink[]
  /** The page about all open data. */
  more: NavLink | undefined
}

/** Words, some of which are values as they stand in a file. */
export type Words = readonly { text: string; isValue: boolean }[]

/** A column of a list, in words. */
export interface ColumnView {
  name: string
  kind: Words
  meaning: Words
}

/** A list as the page about open data shows it. */
export interface OpenListView {
  id: string
  title: string
  description: string
  /** How many entries it has, and when it was last reviewed. */
  facts: readonly string[]
  /** The page that shows it. */
  page: NavLink | undefined
  links: readonly DownloadLink[]
  descriptions: readonly DownloadLink[]
  caption: string
  columns: readonly ColumnView[]
}

/** Everything that the page about open data shows, with its words. */
export interface OpenDataView {
  words: { shownOn: string; described: string; name: string; kind: string; meaning: string }
  lists: readonly OpenListView[]
  /** The description of all lists for data portals. */
  catalogue: readonly DownloadLink[]
}
