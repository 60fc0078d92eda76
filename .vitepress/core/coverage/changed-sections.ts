import type { OriginalChange, PageStatus } from './page-status.ts'

/** A section of the original in which something changed since the translation was confirmed. */
export interface ChangedSection {
  /** The id of its heading in the original; none for what stands above the first heading. */
  id?: string
  heading?: string
}

/** The sections in which the original says something else than was confirmed, in its order, each once. */
export function changedSections(status: PageStatus): ChangedSection[] {
  const change = changeOf(status)
  if (!change) return []
  const blocks = [...change.changed, ...(change.gone ?? [])].sort((a, b) => a.line - b.line)
  const sections = new Map<string, ChangedSection>()
  for (const { section, heading } of blocks) {
    if (sections.has(section ?? '')) continue
    sections.set(section ?? '', {
      ...(section !== undefined && { id: section }),
      ...(heading !== undefined && { heading }),
    })
  }
  return [...sections.values()]
}

/** What changed in the original since a page was confirmed, where something did. */
export function changeOf(status: PageStatus): OriginalChange | undefined {
  if (status.state === 'outdated') return status
  return status.state === 'partial' ? status.since : undefined
}
