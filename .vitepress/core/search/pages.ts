/** A page as the search knows it: plain text, cut into sections. */
export interface SearchPage {
  ref: string
  language: string
  /** As in the front matter, or nothing: `how-to`. */
  type: string
  /** Below the site's base: `/sv/natverk/`. */
  url: string
  /** Where readers of languages that lack the page are shown it, by language; below the site's base. */
  standIns: Readonly<Record<string, string>>
  title: string
  description: string
  /** The names of what the page lies under, outermost first. */
  trail: readonly string[]
  /** Words that belong to the page and stand nowhere in its text: tags, place, contacts, addresses. */
  keywords: string
  /** The first is the text before the first heading; it has neither anchor nor heading. */
  sections: readonly SearchSection[]
}

/** A heading and the text below it, until the next heading. */
export interface SearchSection {
  anchor: string
  heading: string
  /** The headings that it lies under, outermost first. */
  trail: readonly string[]
  text: string
}
