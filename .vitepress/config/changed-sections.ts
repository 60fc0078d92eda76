import { changedSections } from '../core/coverage/changed-sections.ts'
import type { PageStatus } from '../core/coverage/page-status.ts'
import { headingsOf, matchAnchors } from '../core/pages/anchors.ts'
import type { Page, Pair } from '../core/pages/page.ts'
import type { ChangedSection } from '../core/pages/page-context.ts'

/**
 * The sections of the original that changed since the translation was confirmed, with the section of the
 * translation that each became: the one with the same anchor, or in the same place.
 */
export function changedSectionsOf(status: PageStatus, pair: Pair, page: Page): ChangedSection[] {
  if (page === pair.original) return []
  const own = headingsOf(page.blocks)
  const twins = matchAnchors(headingsOf(pair.original.blocks), own)
  return changedSections(status).map(({ id, heading }) => {
    const twin = own.find((candidate) => candidate.id === (id === undefined ? undefined : (twins[id] ?? id)))
    return {
      ...(id !== undefined && { id }),
      ...(twin ? { own: twin.id, heading: twin.text } : heading !== undefined && { heading }),
    }
  })
}
