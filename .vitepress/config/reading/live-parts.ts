import path from 'node:path'

/** The theme's folder, which is not below the site's where a test builds another site with it. */
const components = 'theme/components/'

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

/**
 * True where a page must load the site's script by itself, by the files that it was rendered from (absolute, with
 * slashes): a live part of the theme, or a component that is not the theme's, which may do anything.
 */
export function isLive(files: Iterable<string>, theme: string): boolean {
  const own = path.posix.join(theme, '/')
  const live = new Set(liveParts.map((part) => path.posix.join(theme, '..', components, part)))
  for (const file of files) {
    if (file.endsWith('.vue') && (!file.startsWith(own) || live.has(file))) return true
  }
  return false
}
