import type { MarkdownRenderer } from 'vitepress'
import type { Site } from '../core/site/site.ts'
import { markCheckItems } from './check-marks.ts'
import { markEntries } from './entry-marks.ts'
import type { Library } from './library.ts'
import type { Entry } from './page-contexts.ts'
import { termsOf } from './page-terms.ts'
import { linkTerms } from './term-links.ts'

/** The Markdown rules that go by which page is rendered; `entryOf` is asked by its file below docs/. */
export function pageRules(
  md: MarkdownRenderer,
  entryOf: (file: string) => Entry | undefined,
  current: () => Library,
  site: Site,
): void {
  markEntries(md, (file) => entryOf(file)?.context.entries?.map(({ id }) => id) ?? [])
  linkTerms(md, (file) => {
    const entry = entryOf(file)
    return entry && termsOf(entry, current(), site)
  })
  markCheckItems(md, (file) => entryOf(file)?.context.checklist?.sections)
}
