import type { Block } from '../markdown/blocks.ts'

/** The section of a page that an event is described in. */
export interface EventSection {
  id: string
  /** Its heading, which is the event's name. */
  name: string
  /** The language that the whole heading is marked with, `<span lang="en">…</span>`. */
  nameLanguage: string | undefined
  /** Its first paragraph. */
  description: string | undefined
  /** True where the section shows the event's facts. */
  hasFacts: boolean
}

/** Every section of a page by its anchor; what stands below a heading up to the next of any level. */
export function eventSections(blocks: readonly Block[]): Map<string, EventSection> {
  const sections = new Map<string, EventSection>()
  let open: EventSection | undefined
  for (const { kind, heading, text, source } of blocks) {
    if (heading) {
      const [, nameLanguage] = /^<span lang="([A-Za-z-]+)">[^<]*<\/span>$/.exec(source) ?? []
      open = { id: heading.id, name: text, nameLanguage, description: undefined, hasFacts: false }
      sections.set(heading.id, open)
    } else if (!open) continue
    else if (kind === 'paragraph') open.description ??= text
    else if (kind === 'html' && source.includes('<EventFacts')) open.hasFacts = true
  }
  return sections
}
