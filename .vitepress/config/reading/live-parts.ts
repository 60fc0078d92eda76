/** The parts of the theme that do something at once; a page that has one loads the site's script by itself. */
export const liveParts: readonly string[] = [
  'checklists/CheckItem.vue',
  'checklists/CheckPanel.vue',
  'checklists/CheckProgress.vue',
  'communities/CommunityDirectory.vue',
  'coverage/CoverageReport.vue',
  'entries/EntryFilter.vue',
  'events/CommunityCalendar.vue',
  'events/EventCalendar.vue',
  'events/EventTime.vue',
  'facts/FactsList.vue',
  'glossary/GlossaryList.vue',
  'search/SearchPage.vue',
  'site/NotFound.vue',
]

/** What the site's script loads only when it is asked for: all that the search shows. */
export const askedFor = 'search/SearchDialog.vue'

/**
 * True where a page must load the site's script by itself, by the files that it was rendered from (absolute, with
 * slashes): a live part of the theme, or a component that is not the theme's, which may do anything.
 */
export function isLive(files: Iterable<string>, theme: string): boolean {
  const live = new Set(liveParts.map((part) => `${theme}/components/${part}`))
  for (const file of files) {
    if (file.endsWith('.vue') && (!file.startsWith(`${theme}/`) || live.has(file))) return true
  }
  return false
}
