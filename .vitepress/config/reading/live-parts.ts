/** The parts of the theme that do something at once; a page that has one loads the site's script by itself. */
export const liveParts: readonly string[] = [
  'checklists/CheckItem.vue',
  'checklists/CheckPanel.vue',
  'checklists/CheckProgress.vue',
  'events/CommunityCalendar.vue',
  'events/EventCalendar.vue',
  'events/EventTime.vue',
  'search/SearchPage.vue',
  'site/NotFound.vue',
]

/**
 * Lists that are whole as they are built, until a reader chooses something in them or the address has a choice:
 * then the site's script is loaded (theme/page-script/keepChosen.ts).
 */
export const filteredParts: readonly string[] = [
  'communities/CommunityDirectory.vue',
  'coverage/CoverageReport.vue',
  'entries/EntryFilter.vue',
  'facts/FactsList.vue',
  'glossary/GlossaryList.vue',
]

/** What the site's script loads only when it is asked for: all that the search shows. */
export const askedFor = 'search/SearchDialog.vue'

/**
 * True where a page must load the site's script by itself, by the files that it was rendered from (absolute, with
 * slashes): a live part of the theme, or a component that is not the theme's, which may do anything.
 */
export function isLive(files: Iterable<string>, theme: string): boolean {
  const live = partFiles(liveParts, theme)
  return [...files].some((file) => file.endsWith('.vue') && (!file.startsWith(`${theme}/`) || live.has(file)))
}

/** True where a page has a list that can be filtered, by the same files. */
export function isFiltered(files: Iterable<string>, theme: string): boolean {
  const filtered = partFiles(filteredParts, theme)
  return [...files].some((file) => filtered.has(file))
}

/** The files of parts of the theme, which is absolute. */
export function partFiles(parts: readonly string[], theme: string): ReadonlySet<string> {
  return new Set(parts.map((part) => `${theme}/components/${part}`))
}
